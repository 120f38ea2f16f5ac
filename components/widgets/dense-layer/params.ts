import { flag, grid, number } from '../../shared/params.ts';

/** The most baskets, features and nodes that the figure has room for. */
const most = 4;

/** Tenths, so that every product is a whole number of hundredths. */
const tenths = { min: -9, max: 9, step: 0.1 };
const size = { min: 1, max: most, step: 1 };
const place = { min: 0, max: most - 1, step: 1, initial: 0 };

/**
 * Everything that determines the figure of a fully connected layer. The grids have room for the largest layer;
 * the sizes say how much of them is shown, so that what goes comes back with its numbers.
 */
export const params = {
  samples: number({ ...size, initial: 3 }),
  features: number({ ...size, initial: 3 }),
  nodes: number({ ...size, initial: 2 }),
  /** Baskets by features: apples, loaves, coupons, milk. */
  x: grid({
    rows: [most, most],
    columns: [most, most],
    ...tenths,
    initial: [
      [2, 1, 1, 0],
      [0, 2, 0, 1],
      [4, 0, 2, 0],
      [1, 1, 1, 3],
    ],
  }),
  /** Features by nodes: price, minutes, points, pieces. */
  w: grid({
    rows: [most, most],
    columns: [most, most],
    ...tenths,
    initial: [
      [1, 0.2, 0, 1],
      [3, 0.5, 0.5, 1],
      [-1, 1, -1, 0],
      [2, 0.3, 0.5, 1],
    ],
  }),
  b: grid({ rows: [1, 1], columns: [most, most], ...tenths, initial: [[2, 0.5, 1, 0]] }),
  /** Whether the weights stand as PyTorch keeps them: a row for each node. */
  torch: flag(),
  /** The output cell whose arithmetic is shown: its basket and its node. */
  sample: number(place),
  node: number(place),
};
