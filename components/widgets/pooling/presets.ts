import type { Matrix } from '../../shared/params.ts';

/** The sides of the input. */
export const side = 6;
/** The most cells that an output has along one side. */
export const mostOut = 7;

/** A map of the side, each cell by its row and column. */
const map = (value: (row: number, column: number) => number): Matrix =>
  Array.from({ length: side }, (_, row) => Array.from({ length: side }, (_, column) => value(row, column)));

/** Inputs to begin with, three channels each: numbers without a pattern; a stroke one cell wide in three directions; values that tie. */
export const inputs = {
  numbers: [
    [
      [1, 2, 0, 1, 3, 1],
      [0, 4, 3, 2, 1, 0],
      [2, 0, 1, 6, 0, 2],
      [1, 3, 5, 0, 1, 1],
      [0, 2, 1, 1, 2, 8],
      [3, 1, 0, 2, 4, 0],
    ],
    [
      [0, 1, 2, 0, 0, 3],
      [5, 2, 1, 1, 4, 0],
      [0, 0, 3, 2, 1, 1],
      [1, 7, 0, 0, 2, 0],
      [2, 1, 1, 4, 0, 1],
      [0, 3, 0, 1, 1, 6],
    ],
    [
      [-1, 0, 2, -2, 1, 0],
      [3, -4, 0, 1, -1, 2],
      [0, 1, -3, 2, 0, -2],
      [2, 0, 1, -1, 4, 0],
      [-2, 1, 0, 3, -5, 1],
      [1, -1, 2, 0, 1, -3],
    ],
  ],
  stroke: [map((_, column) => (column === 2 ? 8 : 0)), map((row) => (row === 2 ? 8 : 0)), map((row, column) => (row === column ? 8 : 0))],
  ties: [map((row, column) => (row < 3 ? 2 : column < 3 ? 5 : 0)), map(() => 4), map((row, column) => (row + column) % 2)],
} as const satisfies Readonly<Record<string, readonly [Matrix, Matrix, Matrix]>>;

/** The gradients that arrive at the output, in whole fours: a mean over four cells leaves whole numbers. */
export const gradient: Matrix = Array.from({ length: mostOut }, (_, row) =>
  Array.from({ length: mostOut }, (_, column) => [4, -8, 12, 8, -4, 16, -12][(3 * row + column) % mostOut] ?? 4),
);
