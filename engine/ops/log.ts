import { record } from '../autograd.ts';
import type { Shape } from '../shape.ts';
import type { Tensor } from '../tensor.ts';
import { div } from './div.ts';
import { mapCells } from './elementwise.ts';

/** The shape that `log` returns: that of x. */
export function logShape(x: Shape): Shape {
  return x;
}

/**
 * The natural logarithm of every cell: −∞ at 0, NaN below.
 *
 * Source: PyTorch, `torch.log`.
 */
export function log(x: Tensor): Tensor {
  const output = mapCells('log', x, Math.log);
  return record('log', output, [[x, (gradient) => div(gradient, x)]]);
}
