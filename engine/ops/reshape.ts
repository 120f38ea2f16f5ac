import { record } from '../autograd.ts';
import { checkIsShape } from '../checks/checkIsShape.ts';
import { checkSizes } from '../checks/checkSizes.ts';
import { type Shape, sizeOf } from '../shape.ts';
import { ShapeError } from '../shapeError.ts';
import { Tensor } from '../tensor.ts';

/**
 * The shape that `reshape` returns: the one asked for, with −1 replaced.
 * @throws ShapeError 'size-differs', 'cannot-infer' or 'bad-size'
 */
export function reshapeShape(x: Shape, shape: Shape): Shape {
  checkIsShape('reshape', 'x', x);
  checkIsShape('reshape', 'shape', shape);
  const open = shape.indexOf(-1);
  const sizes =
    open === -1 ? [...shape] : shape.with(open, inferredSize(x, shape, open));
  checkSizes('reshape', 'shape', sizes);
  const [expected, got] = [sizeOf(x), sizeOf(sizes)];
  if (expected === got) return sizes;
  const details = { argument: 'shape', expected, got } as const;
  throw new ShapeError({ op: 'reshape', code: 'size-differs', ...details });
}

/** The size that gives the shape as many cells as x has. */
function inferredSize(x: Shape, shape: Shape, axis: number): number {
  checkSizes('reshape', 'shape', shape.with(axis, 1));
  const [expected, got] = [sizeOf(x), sizeOf(shape.with(axis, 1))];
  if (expected % got === 0) return expected / got;
  const details = { argument: 'shape', axis, expected, got } as const;
  throw new ShapeError({ op: 'reshape', code: 'cannot-infer', ...details });
}

/**
 * The same cells in the same row-major order, arranged in another shape. The cells are
 * shared with x, not copied.
 *
 * Source: PyTorch, `torch.reshape`.
 * @param shape as many cells as x has; one size may be −1, and is then inferred
 * @throws ShapeError 'size-differs', 'cannot-infer' or 'bad-size'
 */
export function reshape(x: Tensor, shape: Shape): Tensor {
  const output = new Tensor(x.data, reshapeShape(x.shape, shape));
  return record('reshape', output, [
    [x, (gradient) => new Tensor(gradient.data, x.shape)],
  ]);
}
