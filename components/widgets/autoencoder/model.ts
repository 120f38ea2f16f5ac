import { parameterCount, sizeOf } from '../../../engine/index.ts';
import { drawingSide } from '../../shared/digits/drawing.ts';
import type { Matrix } from '../../shared/params.ts';
import type { bottlenecks, layers } from './params.ts';

/** A layer that learns. */
export type Layer = (typeof layers)[number];

/** How many numbers the middle layer of a small autoencoder has. */
export type Bottleneck = (typeof bottlenecks)[number];

/** How many numbers each layer of the book's autoencoder holds, from the image to its reconstruction. */
export const widths = [784, 512, 256, 512, 784] as const;

/** What one fully connected layer learns. */
export interface LayerCount {
  readonly inputs: number;
  readonly outputs: number;
  readonly weights: number;
  readonly biases: number;
  readonly parameters: number;
}

const countOf = (inputs: number, outputs: number): LayerCount => {
  const weight = [outputs, inputs] as const;
  const parameters = parameterCount(weight);
  return { inputs, outputs, weights: sizeOf(weight), biases: parameters - sizeOf(weight), parameters };
};

/** The parameters of the four layers, counted out. */
export const layerCounts: Readonly<Record<Layer, LayerCount>> = {
  encoder1: countOf(widths[0], widths[1]),
  encoder2: countOf(widths[1], widths[2]),
  decoder1: countOf(widths[2], widths[3]),
  decoder2: countOf(widths[3], widths[4]),
};

/** All parameters of the autoencoder. */
export const allParameters: number = Object.values(layerCounts).reduce((sum, { parameters }) => sum + parameters, 0);

/** A digit on its way through a network. */
export interface Reconstruction {
  /** [28, 28], each 0 … 1. */
  readonly output: Matrix;
  /** What the middle layer holds, as a square of rows. */
  readonly code: Matrix;
  /** The mean of the squared differences of all pixels. */
  readonly error: number;
}

/** The mean of the squared differences between two pictures of one size. */
export function meanSquaredError(a: Matrix, b: Matrix): number {
  const squares = a.flatMap((row, i) => row.map((cell, j) => (cell - (b[i]?.[j] ?? 0)) ** 2));
  return squares.reduce((sum, square) => sum + square, 0) / Math.max(1, squares.length);
}

/** What a reconstruction has too much (above 0) and too little (below 0) in each pixel. */
export const difference = (output: Matrix, input: Matrix): Matrix =>
  output.map((row, i) => row.map((cell, j) => cell - (input[i]?.[j] ?? 0)));

/** Cells in a row as rows of a picture; 28 to a row unless told. */
export const rowsOf = (cells: ArrayLike<number>, columns = drawingSide): Matrix =>
  Array.from({ length: Math.ceil(cells.length / columns) }, (_, row) =>
    Array.from({ length: Math.min(columns, cells.length - row * columns) }, (_, column) => cells[row * columns + column] ?? 0),
  );
