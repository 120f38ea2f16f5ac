import { record } from '../autograd.ts';
import { active } from '../kernels/active.ts';
import type { Shape } from '../shape.ts';
import type { Tensor } from '../tensor.ts';
import { mapCells, zipCells } from './elementwise.ts';

/** The shape that `sigmoid` returns: that of x. */
export function sigmoidShape(x: Shape): Shape {
  return x;
}

/**
 * 1 / (1 + e⁻ˣ) of every cell: a smooth step from 0 to 1, ½ at 0.
 *
 * Source: Goodfellow, Bengio & Courville, "Deep Learning" (2016), equation 3.30.
 */
export function sigmoid(x: Tensor): Tensor {
  const output = mapCells(
    'sigmoid',
    x,
    (cell) => 1 / (1 + Math.exp(-cell)),
    active.kernels?.sigmoid,
  );
  return record('sigmoid', output, [
    [x, (gradient) => sigmoidGradient(gradient, output)],
  ]);
}

/** The gradient times the slope, which the output s tells: s · (1 − s). */
function sigmoidGradient(gradient: Tensor, output: Tensor): Tensor {
  const times = (gradient: number, s: number) => gradient * s * (1 - s);
  return zipCells('sigmoid', gradient, output, times, active.kernels?.sigmoidGradient);
}
