import { perceptron } from '../../ops/perceptron.ts';
import type { StepOptions } from '../../ops/step.ts';
import type { Tensor } from '../../tensor.ts';

/** `perceptron` that decides a tie the other way: > in place of ≥, or ≥ in place of >. */
export function tieReversed(
  x: Tensor,
  weight: Tensor,
  bias?: Tensor | null,
  { tie = 'on' }: StepOptions = {},
): Tensor {
  return perceptron(x, weight, bias, { tie: tie === 'on' ? 'off' : 'on' });
}
