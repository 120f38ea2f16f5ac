import type { Conv2dGeometry } from '../../ops/conv2dGeometry.ts';
import type { Ending } from '../kernels.ts';
import { relu } from './elementwise.ts';
import { forEachTap } from './forEachTap.ts';

/** The convolution of `Kernels`, one weight at a time over all its windows. */
export function conv2d(
  x: Float32Array,
  weight: Float32Array,
  out: Float32Array,
  geometry: Conv2dGeometry,
  { bias = null, relu: isRectified = false }: Ending = {},
): void {
  const { filters, rows, columns } = geometry;
  const size = rows.out * columns.out;
  for (let plane = 0; plane * size < out.length; plane++)
    out.fill(bias?.[plane % filters] ?? 0, plane * size, (plane + 1) * size);

  forEachTap(geometry, (tap) => {
    const factor = weight[tap.weight];
    for (let row = 0; row < tap.height; row++) {
      const from = tap.input + row * rows.stride * columns.size;
      const to = tap.output + row * columns.out;
      for (let column = 0; column < tap.width; column++)
        out[to + column] += factor * x[from + column * columns.stride];
    }
  });
  if (isRectified) relu(out, out);
}

/** The gradient of x: every product's other factor, where the product was added. */
export function conv2dInputGradient(
  gradient: Float32Array,
  weight: Float32Array,
  dx: Float32Array,
  geometry: Conv2dGeometry,
): void {
  const { rows, columns } = geometry;
  dx.fill(0);
  forEachTap(geometry, (tap) => {
    const factor = weight[tap.weight];
    for (let row = 0; row < tap.height; row++) {
      const to = tap.input + row * rows.stride * columns.size;
      const from = tap.output + row * columns.out;
      for (let column = 0; column < tap.width; column++)
        dx[to + column * columns.stride] += factor * gradient[from + column];
    }
  });
}

/** The gradient of weight: the same products with the other factor, summed. */
export function conv2dWeightGradient(
  gradient: Float32Array,
  x: Float32Array,
  dweight: Float32Array,
  geometry: Conv2dGeometry,
): void {
  const { rows, columns } = geometry;
  dweight.fill(0);
  forEachTap(geometry, (tap) => {
    let sum = 0;
    for (let row = 0; row < tap.height; row++) {
      const input = tap.input + row * rows.stride * columns.size;
      const output = tap.output + row * columns.out;
      for (let column = 0; column < tap.width; column++)
        sum += gradient[output + column] * x[input + column * columns.stride];
    }
    dweight[tap.weight] += sum;
  });
}
