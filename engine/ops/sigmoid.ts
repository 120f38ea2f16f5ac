import { record } from '../autograd.ts';
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
  const output = mapCells(x, (cell) => 1 / (1 + Math.exp(-cell)));
  return record('sigmoid', output, [
    [x, (gradient) => zipCells('sigmoid', gradient, output, slope)],
  ]);
}

/** The slope of the sigmoid, told from its output: output · (1 − output). */
function slope(gradient: number, output: number): number {
  return gradient * output * (1 - output);
}
