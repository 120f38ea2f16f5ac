import { record } from '../autograd.ts';
import { active } from '../kernels/active.ts';
import { broadcastShapes, type Shape } from '../shape.ts';
import type { Tensor } from '../tensor.ts';
import { zipCells } from './elementwise.ts';
import { sumTo } from './sumTo.ts';

/** The shape that `add` returns. @throws ShapeError 'not-broadcastable' */
export function addShape(a: Shape, b: Shape): Shape {
  return broadcastShapes('add', a, b);
}

/**
 * The sum a + b, cell by cell; axes of size 1 (or missing in front) are repeated.
 *
 * Source: PyTorch, `torch.add`.
 * @throws ShapeError 'not-broadcastable'
 */
export function add(a: Tensor, b: Tensor): Tensor {
  const output = zipCells('add', a, b, (a, b) => a + b, active.kernels?.add);
  return record('add', output, [
    [a, (gradient) => sumTo(gradient, a.shape)],
    [b, (gradient) => sumTo(gradient, b.shape)],
  ]);
}
