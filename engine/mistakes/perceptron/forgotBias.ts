import { perceptron } from '../../ops/perceptron.ts';
import type { StepOptions } from '../../ops/step.ts';
import type { Tensor } from '../../tensor.ts';

/** `perceptron` without its bias: fires where Σ w · x alone reaches 0. */
export function forgotBias(
  x: Tensor,
  weight: Tensor,
  _bias?: Tensor | null,
  options: StepOptions = {},
): Tensor {
  return perceptron(x, weight, null, options);
}
