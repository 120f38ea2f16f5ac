import { argmax, linear, tensor } from '../../../engine/index.ts';
import type { Values } from '../../shared/params.ts';
import { inverseOf, permuteColumns, pixelOrder, side } from '../../shared/permutation.ts';
import { type Layer, rowOf } from './layer.ts';
import type { params } from './params.ts';

/** A picture, the weights of one neuron that it meets, and what all ten neurons make of it. */
export interface Reading {
  /** [784] */
  readonly picture: Float32Array;
  /** [784] */
  readonly weights: Float32Array;
  /** [10] */
  readonly scores: readonly number[];
  /** The neuron with the highest score: what the layer takes the picture for. */
  readonly answer: number;
}

/** The window's cells in its own picture, and where the same pixels are in the other one; each as row-major places. */
export interface Traced {
  /** The pixel in the middle. */
  readonly middle: number;
  readonly cells: readonly number[];
  readonly middleThere: number;
  readonly cellsThere: readonly number[];
  /** How far its neighbours are from the middle one in the other picture, on average, in cells. */
  readonly spread: number;
}

/** The same pixels read in their own order and in the shuffled one. */
export interface Shuffle {
  readonly original: Reading;
  readonly shuffled: Reading;
  /** The largest difference between the ten scores of the two. */
  readonly gap: number;
}

type State = Values<typeof params>;

/** What the layer makes of a digit before and after the shuffle. */
export function shuffleOf({ digit, seed, tile, neuron, columns }: Omit<State, 'side' | 'row' | 'column'>, layer: Layer): Shuffle {
  const order = pixelOrder(seed, Number(tile));
  const picture = rowOf(layer.digits, Number(digit));
  const original = readingOf(picture, layer.weights, neuron);
  const shuffled = readingOf(permuteColumns(picture, order), columns ? permuteColumns(layer.weights, order) : layer.weights, neuron);
  const gap = Math.max(...original.scores.map((score, n) => Math.abs(score - (shuffled.scores[n] ?? 0))));
  return { original, shuffled, gap };
}

function readingOf(picture: Float32Array, weights: Float32Array, neuron: number): Reading {
  const scores = linear(tensor(picture, [picture.length]), tensor(weights, [10, picture.length]));
  return { picture, weights: rowOf(weights, neuron), scores: Array.from(scores.data), answer: argmax(scores).item() };
}

/** Where the pixels of a 3 × 3 window are in the other picture. */
export function traceWindow({ seed, tile, side: within, row, column }: Pick<State, 'seed' | 'tile' | 'side' | 'row' | 'column'>): Traced {
  const order = pixelOrder(seed, Number(tile));
  const there = within === 'original' ? inverseOf(order) : order;
  const rows = [row - 1, row, row + 1].filter((place) => place >= 0 && place < side);
  const columns = [column - 1, column, column + 1].filter((place) => place >= 0 && place < side);
  const cells = rows.flatMap((r) => columns.map((c) => r * side + c));
  const middle = row * side + column;
  const goes = (cell: number) => there[cell] ?? cell;
  const distances = cells.filter((cell) => cell !== middle).map((cell) => distance(goes(cell), goes(middle)));
  return {
    middle,
    cells,
    middleThere: goes(middle),
    cellsThere: cells.map(goes),
    spread: distances.reduce((sum, length) => sum + length, 0) / distances.length,
  };
}

/** Row and column of a row-major place. */
export const cellOf = (place: number): readonly [row: number, column: number] => [Math.floor(place / side), place % side];

function distance(a: number, b: number): number {
  const [rowA, columnA] = cellOf(a);
  const [rowB, columnB] = cellOf(b);
  return Math.hypot(rowA - rowB, columnA - columnB);
}
