import type { Matrix } from '../../shared/params.ts';

/** Inputs to begin with. The dot shows the kernel itself, turned or not. */
export const inputs = {
  numbers: [
    [1, 2, 0, 1, 3, 1],
    [0, 1, 3, 2, 1, 0],
    [2, 0, 1, 3, 0, 2],
    [1, 3, 2, 0, 1, 1],
    [0, 2, 1, 1, 2, 3],
    [3, 1, 0, 2, 1, 0],
  ],
  edge: Array.from({ length: 7 }, () => [0, 0, 0, 4, 4, 4, 4]),
  dot: Array.from({ length: 7 }, (_, i) => Array.from({ length: 7 }, (_, j) => (i === 3 && j === 3 ? 1 : 0))),
} as const satisfies Readonly<Record<string, Matrix>>;

/** Kernels with a name, all in tenths; blur and identity add up to 1, the others that find edges to 0. */
export const kernels = {
  edges: [
    [-1, -1, -1],
    [-1, 8, -1],
    [-1, -1, -1],
  ],
  blur: [
    [0.1, 0.1, 0.1],
    [0.1, 0.2, 0.1],
    [0.1, 0.1, 0.1],
  ],
  sharpen: [
    [0, -1, 0],
    [-1, 5, -1],
    [0, -1, 0],
  ],
  sobelX: [
    [-1, 0, 1],
    [-2, 0, 2],
    [-1, 0, 1],
  ],
  sobelY: [
    [-1, -2, -1],
    [0, 0, 0],
    [1, 2, 1],
  ],
  identity: [
    [0, 0, 0],
    [0, 1, 0],
    [0, 0, 0],
  ],
} as const satisfies Readonly<Record<string, Matrix>>;

/** The name under which a matrix stands in `presets`, null for one that the reader made. */
export function presetOf<T extends string>(presets: Readonly<Record<T, Matrix>>, matrix: Matrix): T | null {
  const written = JSON.stringify(matrix);
  const names = Object.keys(presets) as T[];
  return names.find((name) => JSON.stringify(presets[name]) === written) ?? null;
}
