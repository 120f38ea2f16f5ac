import { record } from '../autograd.ts';
import { active } from '../kernels/active.ts';
import type { Shape } from '../shape.ts';
import { Tensor } from '../tensor.ts';
import { mapCells, zipCells } from './elementwise.ts';

/** The shape that `relu` returns: that of x. */
export function reluShape(x: Shape): Shape {
  return x;
}

/**
 * max(0, x) of every cell: negative cells become 0, the others stay; NaN stays NaN.
 *
 * Source: Nair & Hinton, "Rectified linear units improve restricted Boltzmann machines"
 * (2010).
 */
export function relu(x: Tensor): Tensor {
  const output = mapCells('relu', x, (cell) => Math.max(0, cell), active.kernels?.relu);
  return record('relu', output, [[x, (gradient) => reluGradient(gradient, output)]]);
}

/** x, whose cells are max(0, …) already, as what relu returns. */
export function rectified(x: Tensor): Tensor {
  const output = new Tensor(x.data, x.shape);
  return record('relu', output, [[x, (gradient) => reluGradient(gradient, x)]]);
}

/** A gradient passes unless the output is 0: there the slope counts as 0. */
function reluGradient(gradient: Tensor, output: Tensor): Tensor {
  const passing = (gradient: number, output: number) => (output <= 0 ? 0 : gradient);
  return zipCells('relu', gradient, output, passing, active.kernels?.reluGradient);
}
