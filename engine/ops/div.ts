import { record } from '../autograd.ts';
import { broadcastShapes, type Shape } from '../shape.ts';
import type { Tensor } from '../tensor.ts';
import { mapCells, zipCells } from './elementwise.ts';
import { mul } from './mul.ts';
import { sumTo } from './sumTo.ts';

/** The shape that `div` returns. @throws ShapeError 'not-broadcastable' */
export function divShape(a: Shape, b: Shape): Shape {
  return broadcastShapes('div', a, b);
}

/**
 * The quotient a / b, cell by cell; axes of size 1 (or missing in front) are repeated.
 * Dividing by 0 gives ±∞, and NaN for 0 / 0.
 *
 * Source: PyTorch, `torch.div`.
 * @throws ShapeError 'not-broadcastable'
 */
export function div(a: Tensor, b: Tensor): Tensor {
  const output = zipCells('div', a, b, (a, b) => a / b);
  return record('div', output, [
    [a, (gradient) => sumTo(div(gradient, b), a.shape)],
    [b, (gradient) => sumTo(mul(gradient, divisorSlope(output, b)), b.shape)],
  ]);
}

/** How a / b changes with b: −a / b², which is −output / b. */
function divisorSlope(output: Tensor, b: Tensor): Tensor {
  return mapCells('div', div(output, b), (cell) => -cell);
}
