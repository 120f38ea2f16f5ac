import { record } from '../autograd.ts';
import { broadcastShapes, type Shape } from '../shape.ts';
import type { Tensor } from '../tensor.ts';
import { mapCells, zipCells } from './elementwise.ts';
import { sumTo } from './sumTo.ts';

/** The shape that `sub` returns. @throws ShapeError 'not-broadcastable' */
export function subShape(a: Shape, b: Shape): Shape {
  return broadcastShapes('sub', a, b);
}

/**
 * The difference a − b, cell by cell; axes of size 1 (or missing in front) are
 * repeated.
 *
 * Source: PyTorch, `torch.sub`.
 * @throws ShapeError 'not-broadcastable'
 */
export function sub(a: Tensor, b: Tensor): Tensor {
  const output = zipCells('sub', a, b, (a, b) => a - b);
  return record('sub', output, [
    [a, (gradient) => sumTo(gradient, a.shape)],
    [
      b,
      (gradient) =>
        sumTo(
          mapCells('sub', gradient, (cell) => -cell),
          b.shape,
        ),
    ],
  ]);
}
