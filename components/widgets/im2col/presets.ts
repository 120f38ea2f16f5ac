import type { Matrix } from '../../shared/params.ts';

/** The sides of the input. */
export const side = 5;
/** The largest kernel. */
export const mostSize = 3;

/** Two channels to begin with. */
export const inputs: readonly [Matrix, Matrix] = [
  [
    [1, 2, 0, 1, 3],
    [0, 1, 3, 2, 1],
    [2, 0, 1, 3, 0],
    [1, 3, 2, 0, 1],
    [0, 2, 1, 1, 2],
  ],
  [
    [2, 0, 1, 0, 1],
    [1, 1, 0, 2, 0],
    [0, 3, 1, 0, 2],
    [2, 0, 0, 1, 1],
    [1, 0, 2, 0, 3],
  ],
];

/**
 * Two filters, each flat: first the kernel of channel 0, row by row, then that of channel 1. A smaller kernel is the top
 * left of the larger one.
 */
export const filters: Matrix = [
  [-1, 0, 1, -2, 0, 2, -1, 0, 1, 1, 0, 0, 0, 1, 0, 0, 0, 1],
  [0, 1, 0, 1, -4, 1, 0, 1, 0, 0, -1, 0, -1, 4, -1, 0, -1, 0],
];
