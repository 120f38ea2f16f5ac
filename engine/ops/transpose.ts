import type { Shape } from '../shape.ts';
import type { Tensor } from '../tensor.ts';
import { permute, permuteShape } from './permute.ts';
import { resolveAxis } from './resolveAxis.ts';

/**
 * The shape that `transpose` returns: that of x with two sizes exchanged.
 * @throws ShapeError 'bad-axis'
 */
export function transposeShape(x: Shape, dim0: number, dim1: number): Shape {
  return permuteShape(x, exchanged(x, dim0, dim1));
}

/**
 * x with two axes exchanged: rows become columns. The cells are copied into the new order
 * (PyTorch only changes the strides).
 *
 * Source: PyTorch, `torch.transpose`.
 * @param dim0 an axis, counted from 0, or from −1 backwards
 * @param dim1 the axis that it changes places with
 * @throws ShapeError 'bad-axis'
 */
export function transpose(x: Tensor, dim0: number, dim1: number): Tensor {
  return permute(x, exchanged(x.shape, dim0, dim1));
}

/** All axes in order, but for two that have changed places. */
function exchanged(x: Shape, dim0: number, dim1: number): number[] {
  const first = resolveAxis('transpose', 'dim0', dim0, x);
  const second = resolveAxis('transpose', 'dim1', dim1, x);
  return [...x.keys()].with(first, second).with(second, first);
}
