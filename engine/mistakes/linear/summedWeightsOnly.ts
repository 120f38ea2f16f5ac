import { linear } from '../../ops/linear.ts';
import type { Tensor } from '../../tensor.ts';

/** `linear` without its inputs: Σ w + b, as if every input were 1. */
export function summedWeightsOnly(
  x: Tensor,
  weight: Tensor,
  bias?: Tensor | null,
): Tensor {
  const ones: Tensor = { data: x.data.map(() => 1), shape: x.shape };
  return linear(ones, weight, bias);
}
