import { record } from '../autograd.ts';
import { broadcastShapes, type Shape } from '../shape.ts';
import type { Tensor } from '../tensor.ts';
import { zipCells } from './elementwise.ts';
import { sumTo } from './sumTo.ts';

/** The shape that `mul` returns. @throws ShapeError 'not-broadcastable' */
export function mulShape(a: Shape, b: Shape): Shape {
  return broadcastShapes('mul', a, b);
}

/**
 * The product a · b, cell by cell; axes of size 1 (or missing in front) are repeated.
 *
 * Source: PyTorch, `torch.mul`.
 * @throws ShapeError 'not-broadcastable'
 */
export function mul(a: Tensor, b: Tensor): Tensor {
  const output = zipCells('mul', a, b, (a, b) => a * b);
  return record('mul', output, [
    [a, (gradient) => sumTo(mul(gradient, b), a.shape)],
    [b, (gradient) => sumTo(mul(gradient, a), b.shape)],
  ]);
}
