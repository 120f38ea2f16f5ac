import { ones } from '../../filled.ts';
import { linear } from '../../ops/linear.ts';
import type { Tensor } from '../../tensor.ts';

/** `linear` without its inputs: Σ w + b, as if every input were 1. */
export function summedWeightsOnly(
  x: Tensor,
  weight: Tensor,
  bias?: Tensor | null,
): Tensor {
  return linear(ones(x.shape), weight, bias);
}
