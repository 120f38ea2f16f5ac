import type { Matrix } from '../../shared/params.ts';

/** Rows of the input grid that belong to one channel; its columns too. */
export const inputSide = 4;
/** Rows of the filter grid that belong to one channel; its columns too. */
export const filterSide = 3;
/** Channels that the grids have room for. */
export const mostChannels = 4;

/** Four channels of 4 × 4, one below the other. */
export const numbers: Matrix = [
  [1, 2, 0, 1],
  [0, 1, 3, 2],
  [2, 0, 1, 1],
  [1, 3, 2, 0],
  [3, 0, 1, 2],
  [1, 2, 0, 1],
  [0, 1, 2, 3],
  [2, 1, 0, 1],
  [0, 1, 2, 1],
  [2, 3, 1, 0],
  [1, 0, 2, 2],
  [3, 1, 0, 1],
  [2, 0, 1, 0],
  [1, 1, 0, 2],
  [0, 2, 3, 1],
  [1, 0, 1, 2],
];

const nothing: Matrix = [
  [0, 0, 0],
  [0, 0, 0],
  [0, 0, 0],
];
const mean: Matrix = [
  [0.1, 0.1, 0.1],
  [0.1, 0.2, 0.1],
  [0.1, 0.1, 0.1],
];
const minusMean: Matrix = mean.map((row) => row.map((weight) => -weight));
const sobelX: Matrix = [
  [-1, 0, 1],
  [-2, 0, 2],
  [-1, 0, 1],
];
/** A filter that reads one cell of each channel. */
const point = (weight: number): Matrix => [[weight, 0, 0], ...nothing.slice(1)];

/** A filter with a name: its channels one below the other, all in tenths, and how many rows and columns are used. */
interface FilterPreset {
  readonly filter: Matrix;
  readonly kernel: number;
}

/** Filters to begin with: one for the numbers, three for the picture. */
export const filters = {
  example: {
    kernel: 2,
    filter: [
      [1, 1, -1],
      [2, -1, 0],
      [0, 1, 1],
      [0, 1, 0],
      [1, -1, 2],
      [1, 0, -1],
      [-1, 2, 1],
      [0, 1, 0],
      [1, 0, -1],
      [2, 0, 1],
      [-1, 1, 0],
      [0, 1, 0],
    ],
  },
  red: { kernel: 3, filter: [...mean, ...minusMean, ...nothing, ...nothing] },
  grey: { kernel: 1, filter: [...point(0.3), ...point(0.6), ...point(0.1), ...nothing] },
  edges: { kernel: 3, filter: [...sobelX, ...sobelX, ...sobelX, ...nothing] },
} as const satisfies Readonly<Record<string, FilterPreset>>;

/** The name of a filter, null for one that the reader made. */
export function filterName(filter: Matrix, kernel: number): keyof typeof filters | null {
  const written = JSON.stringify(filter);
  const names = Object.keys(filters) as (keyof typeof filters)[];
  return names.find((name) => filters[name].kernel === kernel && JSON.stringify(filters[name].filter) === written) ?? null;
}
