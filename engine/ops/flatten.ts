import { checkIsShape } from '../checks/checkIsShape.ts';
import { type Shape, sizeOf } from '../shape.ts';
import { ShapeError } from '../shapeError.ts';
import type { Tensor } from '../tensor.ts';
import { reshape } from './reshape.ts';
import { resolveAxis } from './resolveAxis.ts';

/**
 * The shape that `flatten` returns: the axes from `startDim` to `endDim` become one. A
 * single number becomes [1].
 * @throws ShapeError 'bad-axis' or 'axes-out-of-order'
 */
export function flattenShape(x: Shape, startDim = 0, endDim = -1): Shape {
  checkIsShape('flatten', 'x', x);
  const axes = x.length === 0 ? [1] : x;
  const start = resolveAxis('flatten', 'startDim', startDim, axes);
  const end = resolveAxis('flatten', 'endDim', endDim, axes);
  if (start > end) {
    const details = { argument: 'endDim', expected: start, got: end } as const;
    throw new ShapeError({ op: 'flatten', code: 'axes-out-of-order', ...details });
  }
  const flat = sizeOf(axes.slice(start, end + 1));
  return [...axes.slice(0, start), flat, ...axes.slice(end + 1)];
}

/**
 * The same cells with the axes from `startDim` to `endDim`, both included, joined into
 * one. The cells are shared with x, not copied.
 *
 * Source: PyTorch, `torch.flatten`.
 * @param startDim counted from 0, or from −1 backwards; default 0
 * @param endDim likewise; default −1, the last axis
 * @throws ShapeError 'bad-axis' or 'axes-out-of-order'
 */
export function flatten(x: Tensor, startDim = 0, endDim = -1): Tensor {
  return reshape(x, flattenShape(x.shape, startDim, endDim));
}
