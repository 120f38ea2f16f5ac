import { ones } from '../../filled.ts';
import { add } from '../../ops/add.ts';
import { conv2d } from '../../ops/conv2d.ts';
import type { Conv2dOptions } from '../../ops/resolveConvAxis.ts';
import { sizeOf } from '../../shape.ts';
import { type Tensor, tensor } from '../../tensor.ts';

/** `conv2d` with Σ (input + weight) where Σ input · weight belongs. */
export function addedInsteadOfMultiplied(
  x: Tensor,
  weight: Tensor,
  bias?: Tensor | null,
  options: Conv2dOptions = {},
): Tensor {
  // Σ (input + weight) = Σ input · 1 + Σ weight.
  return add(conv2d(x, ones(weight.shape), bias, options), weightSums(weight));
}

/** [filters, 1, 1]: the sum of each filter's weights. */
function weightSums({ data, shape }: Tensor): Tensor {
  const cells = sizeOf(shape.slice(1));
  const sums = Array.from({ length: shape[0] }, (_, o) =>
    data.slice(o * cells, (o + 1) * cells).reduce((sum, cell) => sum + cell, 0),
  );
  return tensor(sums, [shape[0], 1, 1]);
}
