import { record } from '../autograd.ts';
import { empty, emptyGradient } from '../filled.ts';
import { active } from '../kernels/active.ts';
import type { Kernels, WindowGeometry } from '../kernels/kernels.ts';
import type { Shape } from '../shape.ts';
import type { Tensor } from '../tensor.ts';
import { avgPool2dDivisors } from './avgPool2dDivisors.ts';
import { forEachWindowCell } from './forEachWindowCell.ts';
import { type Pool2dOptions, pool2dGeometry, pooledShape } from './pool2dGeometry.ts';

/**
 * The window of `avgPool2d` and what it divides by. PyTorch's has no `dilation`; here it
 * means what it does for `maxPool2d`.
 */
export interface AvgPool2dOptions extends Pool2dOptions {
  /** Whether cells of the padding count as cells when dividing; default true. */
  readonly countIncludePad?: boolean;
}

/**
 * The shape that `avgPool2d` returns: [N, C, OH, OW], without N if x has none.
 * @throws ShapeError naming the axis that does not fit
 */
export function avgPool2dShape(x: Shape, options: AvgPool2dOptions): Shape {
  return pooledShape(x, pool2dGeometry('avgPool2d', x, options));
}

/**
 * The mean of each window, in every channel by itself. Padding adds 0 to the sum, and
 * counts in the divisor if `countIncludePad`; what a window of `ceilMode` covers beyond
 * the padding never counts.
 *
 *     out[n, c, row, column] = Σ_i,j x[n, c, h, w] / divisor[row, column]
 *     with h = row · stride − padding + i · dilation, and w likewise from column and j
 *
 * Source: PyTorch, `torch.nn.functional.avg_pool2d`.
 * @param x [N, C, H, W] images of C channels, or one [C, H, W]
 * @returns [N, C, OH, OW], or [C, OH, OW] for one image
 * @throws ShapeError naming the axis that does not fit
 */
export function avgPool2d(
  x: Tensor,
  { countIncludePad = true, ...options }: AvgPool2dOptions,
): Tensor {
  const geometry = pool2dGeometry('avgPool2d', x.shape, options);
  const divisors = avgPool2dDivisors(geometry, countIncludePad);
  const output = empty(pooledShape(x.shape, geometry));
  const average = active.kernels?.avgPool2d ?? averages;
  average(x.data, divisors, output.data, geometry);

  return record('avgPool2d', output, [
    [x, (gradient) => avgPool2dGradient(gradient, x, divisors, geometry)],
  ]);
}

/** ∂loss / ∂x of `avgPool2d`: every cell of a window has the same share in its output. */
function avgPool2dGradient(
  gradient: Tensor,
  x: Tensor,
  divisors: Float32Array,
  geometry: WindowGeometry,
): Tensor {
  const output = emptyGradient(x);
  const addShares = active.kernels?.avgPool2dGradient ?? addSharesToWindows;
  addShares(gradient.data, divisors, output.data, geometry);
  return output;
}

/** The definition: the sum of each window over its divisor. */
export const averages: Kernels['avgPool2d'] = (x, divisors, out, geometry) => {
  const sums = new Float64Array(out.length);
  forEachWindowCell(geometry, (output, input) => (sums[output] += x[input]));
  sums.forEach((sum, output) => {
    out[output] = sum / divisors[output % divisors.length];
  });
};

/** The definition of the way back. */
export const addSharesToWindows: Kernels['avgPool2dGradient'] = (
  gradient,
  divisors,
  dx,
  geometry,
) => {
  dx.fill(0);
  forEachWindowCell(geometry, (output, input) => {
    dx[input] += gradient[output] / divisors[output % divisors.length];
  });
};
