import { ones } from '../../filled.ts';
import { add } from '../../ops/add.ts';
import { linear } from '../../ops/linear.ts';
import type { Tensor } from '../../tensor.ts';

/** `linear` with Σ (input + weight) where Σ input · weight belongs. */
export function addedInsteadOfMultiplied(
  x: Tensor,
  weight: Tensor,
  bias?: Tensor | null,
): Tensor {
  // Σ (input + weight) = Σ input · 1 + Σ 1 · weight.
  return add(linear(x, ones(weight.shape), bias), linear(ones(x.shape), weight));
}
