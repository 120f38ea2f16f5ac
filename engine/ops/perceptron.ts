import type { Shape } from '../shape.ts';
import type { Tensor } from '../tensor.ts';
import { linear, linearShape } from './linear.ts';
import { type StepOptions, step } from './step.ts';

/**
 * The shape that `perceptron` returns: that of `linear`.
 * @throws ShapeError as `linearShape` does
 */
export function perceptronShape(x: Shape, weight: Shape): Shape {
  return linearShape(x, weight);
}

/**
 * 1 where b + Σ w · x is positive, 0 where it is negative, and at 0 what `tie` says: the
 * step of `linear`. It has no gradient.
 *
 * Source: Rosenblatt, "The perceptron" (1958); Minsky & Papert, "Perceptrons" (1969).
 * @param x [..., in]
 * @param weight [out, in]
 * @param bias [out]; default none
 * @param options how it decides at exactly 0
 * @returns [..., out]
 * @throws ShapeError as `linear` does; RangeError for an unknown tie
 */
export function perceptron(
  x: Tensor,
  weight: Tensor,
  bias?: Tensor | null,
  options: StepOptions = {},
): Tensor {
  return step(linear(x, weight, bias), options);
}
