import { type StepOptions, step } from '../../ops/step.ts';
import type { Tensor } from '../../tensor.ts';
import { summedWeightsOnly as summedWeights } from '../linear/summedWeightsOnly.ts';

/** `perceptron` that decides by Σ w + b, whatever the inputs. */
export function summedWeightsOnly(
  x: Tensor,
  weight: Tensor,
  bias?: Tensor | null,
  options: StepOptions = {},
): Tensor {
  return step(summedWeights(x, weight, bias), options);
}
