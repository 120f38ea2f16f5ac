import { emptyGradient } from '../filled.ts';
import { active } from '../kernels/active.ts';
import type { Kernels } from '../kernels/kernels.ts';
import type { Tensor } from '../tensor.ts';
import { type Conv2dGeometry, inputChannel } from './conv2dGeometry.ts';
import { inputPosition, isInside } from './convAxis.ts';

/**
 * ∂loss / ∂x of `conv2d`. An input cell took part in many products; from each it receives
 * the gradient of the product's output, times the weight that it met there.
 *
 *     dx[input] = Σ gradient[output] · weight[weight]     over all products of the input
 *
 * Source: Goodfellow, Bengio & Courville, "Deep Learning" (2016), equation 9.13.
 */
export function conv2dInputGradient(
  gradient: Tensor,
  x: Tensor,
  weight: Tensor,
  geometry: Conv2dGeometry,
): Tensor {
  const output = emptyGradient(x);
  const addUp = active.kernels?.conv2dInputGradient ?? inputGradients;
  addUp(gradient.data, weight.data, output.data, geometry);
  return output;
}

/** The definition. */
const inputGradients: Kernels['conv2dInputGradient'] = (
  gradient,
  weight,
  out,
  geometry,
) => {
  const sums = new Float64Array(out.length);
  forEachProduct(geometry, (cell, input, tap) => {
    sums[input] += gradient[cell] * weight[tap];
  });
  out.set(sums);
};

/**
 * ∂loss / ∂weight of `conv2d`. One weight serves every window; from each it receives the
 * gradient of the window's output, times the input that it met there.
 *
 *     dweight[weight] = Σ gradient[output] · x[input]     over all products of the weight
 *
 * Source: Goodfellow, Bengio & Courville, "Deep Learning" (2016), equation 9.11.
 */
export function conv2dWeightGradient(
  gradient: Tensor,
  x: Tensor,
  weight: Tensor,
  geometry: Conv2dGeometry,
): Tensor {
  const output = emptyGradient(weight);
  const addUp = active.kernels?.conv2dWeightGradient ?? weightGradients;
  addUp(gradient.data, x.data, output.data, geometry);
  return output;
}

/** The definition. */
const weightGradients: Kernels['conv2dWeightGradient'] = (
  gradient,
  x,
  out,
  geometry,
) => {
  const sums = new Float64Array(out.length);
  forEachProduct(geometry, (cell, input, tap) => {
    sums[tap] += gradient[cell] * x[input];
  });
  out.set(sums);
};

/**
 * Calls `visit` with every product of a convolution: the output cell that it is added to,
 * the input cell and the weight that are multiplied. Products with padding are left out.
 */
function forEachProduct(
  geometry: Conv2dGeometry,
  visit: (output: number, input: number, weight: number) => void,
): void {
  const { batch, channels, filters, channelsPerGroup, rows, columns } = geometry;
  let output = 0;
  for (let n = 0; n < batch; n++)
    for (let o = 0; o < filters; o++)
      for (let row = 0; row < rows.out; row++)
        for (let column = 0; column < columns.out; column++, output++) {
          let weight = o * channelsPerGroup * rows.kernel * columns.kernel;
          for (let c = 0; c < channelsPerGroup; c++)
            for (let i = 0; i < rows.kernel; i++)
              for (let j = 0; j < columns.kernel; j++, weight++) {
                const h = inputPosition(rows, row, i);
                const w = inputPosition(columns, column, j);
                if (!isInside(rows, h) || !isInside(columns, w)) continue;
                const image = n * channels + inputChannel(geometry, o, c);
                visit(output, (image * rows.size + h) * columns.size + w, weight);
              }
        }
}
