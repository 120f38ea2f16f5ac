import { record } from '../autograd.ts';
import { checkSameSize } from '../checks/checkSameSize.ts';
import { checkSizes } from '../checks/checkSizes.ts';
import { empty, emptyGradient } from '../filled.ts';
import { type Shape, stridesOf } from '../shape.ts';
import type { Tensor } from '../tensor.ts';
import { readStrided } from './readStrided.ts';
import { resolveAxes } from './resolveAxis.ts';

/**
 * The shape that `permute` returns: the sizes of x in the order of `dims`.
 * @throws ShapeError 'size-differs', 'bad-axis' or 'repeated-axis'
 */
export function permuteShape(x: Shape, dims: readonly number[]): Shape {
  return orderedAxes(x, dims).map((axis) => x[axis]);
}

/**
 * x with its axes in another order: axis i of the result is axis dims[i] of x. The cells
 * are copied into the new order (PyTorch only changes the strides).
 *
 * Source: PyTorch, `torch.permute`.
 * @param dims every axis of x once, counted from 0, or from −1 backwards
 * @throws ShapeError 'size-differs', 'bad-axis' or 'repeated-axis'
 */
export function permute(x: Tensor, dims: readonly number[]): Tensor {
  const order = orderedAxes(x.shape, dims);
  const output = permuteInto(x, order, empty(permuteShape(x.shape, dims)));
  const inverse = order.map((_, axis) => order.indexOf(axis));
  return record('permute', output, [
    [x, (gradient) => permuteInto(gradient, inverse, emptyGradient(x))],
  ]);
}

/** Writes x with its axes in this order into `output`, and returns it. */
function permuteInto(x: Tensor, order: readonly number[], output: Tensor): Tensor {
  const strides = stridesOf(x.shape);
  return readStrided(
    x,
    order.map((axis) => strides[axis]),
    output,
  );
}

function orderedAxes(x: Shape, dims: readonly number[]): number[] {
  checkSizes('permute', 'x', x);
  checkSameSize('permute', 'dims', x.length, dims.length);
  return resolveAxes('permute', 'dims', dims, x);
}
