import { readLetters } from './letters.ts';

/** The magnitude of the largest weight of the figure's layer. */
export const largestWeight = 9;

/** Levels of ink above paper. */
export const levels = 15;

/** A trained layer and ten digits as they stand in the page, one letter a number. */
export interface LayerLetters {
  /** [10, 784], whole numbers from −9. */
  readonly weights: string;
  /** [10, 784], levels of ink from 0; row d shows the digit d. */
  readonly digits: string;
}

/** A fully connected layer without a bias, in whole numbers, and ten digits for it to read. */
export interface Layer {
  /** [10, 784]: row n is neuron n's, −9 … 9. */
  readonly weights: Float32Array;
  /** [10, 784]: row d is a picture of the digit d, 0 (paper) … 15 (ink). */
  readonly digits: Float32Array;
}

/** The layer of a page. */
export const readLayer = ({ weights, digits }: LayerLetters): Layer => ({
  weights: readLetters(weights, -largestWeight),
  digits: readLetters(digits, 0),
});

/** One row of many, each `width` cells long. */
export const rowOf = (cells: Float32Array, row: number, width = 784): Float32Array => cells.slice(row * width, (row + 1) * width);
