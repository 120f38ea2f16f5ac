import { linear } from '../../ops/linear.ts';
import { mul } from '../../ops/mul.ts';
import { type Tensor, tensor } from '../../tensor.ts';

/** `linear` with its bias taken away instead of added, as if it were a threshold. */
export function biasSubtracted(
  x: Tensor,
  weight: Tensor,
  bias?: Tensor | null,
): Tensor {
  return linear(x, weight, bias && mul(bias, tensor(-1)));
}
