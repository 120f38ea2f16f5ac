import type { Shape } from '../shape.ts';
import type { Tensor } from '../tensor.ts';
import { linear, linearShape } from './linear.ts';
import { type StepOptions, step } from './step.ts';

/**
 * The shape that `perceptron` returns: that of `linear`.
 * @throws as `linearShape` does
 */
export function perceptronShape(x: Shape, weight: Shape): Shape {
  return linearShape(x, weight);
}

/**
 * 1 where b + Σ w · x reaches 0, else 0: the step of `linear`.
 *
 * Source: Rosenblatt, "The perceptron" (1958); Minsky & Papert, "Perceptrons" (1969).
 * @param x [..., in]
 * @param weight [out, in]
 * @param bias [out]; default none
 * @returns [..., out]
 * @throws ShapeError as `linear` does
 */
export function perceptron(
  x: Tensor,
  weight: Tensor,
  bias?: Tensor | null,
  options: StepOptions = {},
): Tensor {
  return step(linear(x, weight, bias), options);
}
