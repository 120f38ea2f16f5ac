import { leastSquares, tensor } from '../../../engine/index.ts';

/** The model on the left: ŷ = w·x + b, with w as the data want it and b free. */
export interface Line {
  readonly w: number;
  /** The b of least squared error. */
  readonly best: number;
}

/** The line that fits one data set best. */
export function bestLine(x: readonly number[], y: readonly number[]): Line {
  const [best = 0, w = 0] = leastSquares(
    tensor(
      x.flatMap((place) => [1, place]),
      [x.length, 2],
    ),
    tensor(y, [y.length]),
  ).data;
  return { w, best };
}

/** The mean squared error of ŷ = w·x + b on one data set. */
export function lossOf(w: number, b: number, x: readonly number[], y: readonly number[]): number {
  return x.reduce((sum, place, i) => sum + (w * place + b - (y[i] ?? 0)) ** 2, 0) / x.length;
}
