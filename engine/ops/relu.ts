import type { Shape } from '../shape.ts';
import type { Tensor } from '../tensor.ts';
import { mapCells } from './elementwise.ts';

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
  return mapCells(x, (cell) => Math.max(0, cell));
}
