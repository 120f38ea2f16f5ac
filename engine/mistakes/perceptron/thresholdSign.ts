import { linear } from '../../ops/linear.ts';
import { mul } from '../../ops/mul.ts';
import { type StepOptions, step } from '../../ops/step.ts';
import { type Tensor, tensor } from '../../tensor.ts';

/** `perceptron` the wrong way round: fires where −(b + Σ w · x) reaches the threshold. */
export function thresholdSign(
  x: Tensor,
  weight: Tensor,
  bias?: Tensor | null,
  options: StepOptions = {},
): Tensor {
  return step(mul(linear(x, weight, bias), tensor(-1)), options);
}
