import { record } from '../autograd.ts';
import { checkBias } from '../checks/checkBias.ts';
import { empty } from '../filled.ts';
import { active } from '../kernels/active.ts';
import type { Ending } from '../kernels/kernels.ts';
import type { Shape } from '../shape.ts';
import type { Tensor } from '../tensor.ts';
import { biasRule } from './biasRule.ts';
import { type Conv2dGeometry, conv2dGeometry, inputChannel } from './conv2dGeometry.ts';
import { conv2dInputGradient, conv2dWeightGradient } from './conv2dGradients.ts';
import { inputPosition, isInside } from './convAxis.ts';
import { rectified } from './relu.ts';
import type { Conv2dOptions } from './resolveConvAxis.ts';

/**
 * The shape that `conv2d` returns: [N, filters, OH, OW], without N if x has none.
 * @throws ShapeError naming the axis that does not fit
 */
export function conv2dShape(
  x: Shape,
  weight: Shape,
  options: Conv2dOptions = {},
): Shape {
  return mapsShape(x, conv2dGeometry(x, weight, options));
}

function mapsShape(x: Shape, { filters, rows, columns }: Conv2dGeometry): Shape {
  return [...x.slice(0, -3), filters, rows.out, columns.out];
}

/**
 * The feature maps of x: each filter is laid over every window of the padded input, the
 * products are summed over the window and over the channels, and one bias is added.
 * (Strictly a cross-correlation: the kernel is not flipped. See `flipKernel`.)
 *
 *     out[n, o, row, column] = bias[o] + Σ_c Σ_i Σ_j x[n, c, h, w] · weight[o, c, i, j]
 *     with h = row · stride − padding + i · dilation, and w likewise from column and j
 *
 * Source: PyTorch, `torch.nn.functional.conv2d`; Goodfellow, Bengio & Courville, "Deep
 * Learning" (2016), equations 9.6 and 9.8.
 * @param x [N, C, H, W] images of C channels, or one [C, H, W]
 * @param weight [filters, C / groups, KH, KW]
 * @param bias [filters]; default none
 * @returns [N, filters, OH, OW], or [filters, OH, OW] for one image
 * @throws ShapeError naming the axis that does not fit
 */
export function conv2d(
  x: Tensor,
  weight: Tensor,
  bias?: Tensor | null,
  options: Conv2dOptions = {},
): Tensor {
  return convolve(x, weight, bias, options, false);
}

/** relu(conv2d(…)) in one go: negative sums are cut off as they are stored. */
export function conv2dRelu(
  x: Tensor,
  weight: Tensor,
  bias?: Tensor | null,
  options: Conv2dOptions = {},
): Tensor {
  return rectified(convolve(x, weight, bias, options, true));
}

/** @param relu whether negative sums become 0 */
function convolve(
  x: Tensor,
  weight: Tensor,
  bias: Tensor | null | undefined,
  options: Conv2dOptions,
  relu: boolean,
): Tensor {
  const geometry = conv2dGeometry(x.shape, weight.shape, options);
  const { batch, filters, rows, columns } = geometry;
  checkBias('conv2d', bias, filters);
  const output = empty(mapsShape(x.shape, geometry));
  const { kernels } = active;
  const ending = { bias: bias?.data ?? null, relu };
  if (kernels) kernels.conv2d(x.data, weight.data, output.data, geometry, ending);
  else sumWindows(x, weight, geometry, ending, output);

  const size = rows.out * columns.out;
  return record('conv2d', output, [
    [x, (gradient) => conv2dInputGradient(gradient, x, weight, geometry)],
    [weight, (gradient) => conv2dWeightGradient(gradient, x, weight, geometry)],
    ...biasRule(bias, { batch, channels: filters, size }),
  ]);
}

/** The definition: one window after the other, for each filter and each image. */
function sumWindows(
  x: Tensor,
  weight: Tensor,
  geometry: Conv2dGeometry,
  { bias, relu }: Ending,
  output: Tensor,
): void {
  const { batch, filters, rows, columns } = geometry;
  let cell = 0;
  for (let n = 0; n < batch; n++)
    for (let o = 0; o < filters; o++)
      for (let row = 0; row < rows.out; row++)
        for (let column = 0; column < columns.out; column++) {
          let sum = 0;
          for (let c = 0; c < geometry.channelsPerGroup; c++)
            sum += channelSum(x, weight, geometry, { n, o, row, column }, c);
          const total = sum + (bias?.[o] ?? 0);
          output.data[cell++] = relu ? Math.max(0, total) : total;
        }
}

/** The sum over one window of one channel: Σ_i Σ_j input · weight. */
function channelSum(
  x: Tensor,
  weight: Tensor,
  geometry: Conv2dGeometry,
  { n, o, row, column }: { n: number; o: number; row: number; column: number },
  c: number,
): number {
  const { rows, columns } = geometry;
  const channel = inputChannel(geometry, o, c);
  const image = (n * geometry.channels + channel) * rows.size * columns.size;
  const kernel = (o * geometry.channelsPerGroup + c) * rows.kernel * columns.kernel;

  let sum = 0;
  for (let i = 0; i < rows.kernel; i++)
    for (let j = 0; j < columns.kernel; j++) {
      const h = inputPosition(rows, row, i);
      const w = inputPosition(columns, column, j);
      const isInImage = isInside(rows, h) && isInside(columns, w);
      const value = isInImage ? x.data[image + h * columns.size + w] : 0;
      sum += value * weight.data[kernel + i * columns.kernel + j];
    }
  return sum;
}
