import { type StepOptions, step } from '../../ops/step.ts';
import type { Tensor } from '../../tensor.ts';
import { biasSubtracted } from '../linear/biasSubtracted.ts';

/** `perceptron` that fires where Σ w · x reaches b, as if b were the threshold. */
export function biasAsThreshold(
  x: Tensor,
  weight: Tensor,
  bias?: Tensor | null,
  options: StepOptions = {},
): Tensor {
  return step(biasSubtracted(x, weight, bias), options);
}
