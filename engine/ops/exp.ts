import { record } from '../autograd.ts';
import { active } from '../kernels/active.ts';
import type { Shape } from '../shape.ts';
import type { Tensor } from '../tensor.ts';
import { mapCells } from './elementwise.ts';
import { mul } from './mul.ts';

/** The shape that `exp` returns: that of x. */
export function expShape(x: Shape): Shape {
  return x;
}

/**
 * e to the power of every cell; ∞ from about 88.73 on, where float32 ends.
 *
 * Source: PyTorch, `torch.exp`.
 */
export function exp(x: Tensor): Tensor {
  const output = mapCells('exp', x, Math.exp, active.kernels?.exp);
  return record('exp', output, [[x, (gradient) => mul(gradient, output)]]);
}
