import { record } from '../autograd.ts';
import { active } from '../kernels/active.ts';
import type { Shape } from '../shape.ts';
import type { Tensor } from '../tensor.ts';
import { mapCells, zipCells } from './elementwise.ts';

/** The shape that `tanh` returns: that of x. */
export function tanhShape(x: Shape): Shape {
  return x;
}

/**
 * The hyperbolic tangent of every cell: a smooth step from −1 to 1, 0 at 0. It is the
 * sigmoid stretched: tanh(x) = 2 · sigmoid(2x) − 1.
 *
 * Source: PyTorch, `torch.tanh`; Goodfellow, Bengio & Courville, "Deep Learning" (2016),
 * section 6.3.2.
 */
export function tanh(x: Tensor): Tensor {
  const output = mapCells('tanh', x, Math.tanh, active.kernels?.tanh);
  return record('tanh', output, [[x, (gradient) => tanhGradient(gradient, output)]]);
}

/** The gradient times the slope, which the output t tells: 1 − t². */
function tanhGradient(gradient: Tensor, output: Tensor): Tensor {
  const times = (gradient: number, t: number) => gradient * (1 - t * t);
  return zipCells('tanh', gradient, output, times, active.kernels?.tanhGradient);
}
