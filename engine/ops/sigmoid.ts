import type { Shape } from '../shape.ts';
import type { Tensor } from '../tensor.ts';
import { mapCells } from './elementwise.ts';

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
  return mapCells(x, (cell) => 1 / (1 + Math.exp(-cell)));
}
