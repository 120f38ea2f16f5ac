import { checkSizes } from '../checks/checkSizes.ts';
import { empty } from '../filled.ts';
import { type Shape, sizeOf } from '../shape.ts';
import { ShapeError } from '../shapeError.ts';
import type { Tensor } from '../tensor.ts';
import { forEachLine, type Line } from './forEachLine.ts';
import { reducedShape } from './reducedShape.ts';
import { resolveAxis } from './resolveAxis.ts';

/**
 * The shape that `argmax` returns: that of x without the axis searched.
 * @throws ShapeError 'bad-axis' or 'empty-axis'
 */
export function argmaxShape(x: Shape, axis?: number | null, keepDim = false): Shape {
  searchedLines(x, axis);
  return reducedShape('argmax', x, axis, keepDim);
}

/**
 * Where along an axis the largest cell is: the first one of equals; NaN counts as the
 * largest. It has no gradient.
 *
 * Source: PyTorch, `torch.argmax`.
 * @param axis counted from 0, or from −1 backwards; default all cells of x in one row
 * @param keepDim whether the axis stays, with size 1; default false
 * @throws ShapeError 'bad-axis' or 'empty-axis'
 */
export function argmax(x: Tensor, axis?: number | null, keepDim = false): Tensor {
  const output = empty(argmaxShape(x.shape, axis, keepDim));
  const lines = searchedLines(x.shape, axis);
  let cell = 0;
  forEachLine(lines.shape, lines.axis, (line) => {
    output.data[cell++] = indexOfLargest(x.data, line);
  });
  return output;
}

/** The axis to search; without one, x is a single row. */
function searchedLines(
  x: Shape,
  given: number | null | undefined,
): { shape: Shape; axis: number } {
  checkSizes('argmax', 'x', x);
  const isWhole = given === undefined || given === null;
  const shape = isWhole ? [sizeOf(x)] : x;
  const axis = isWhole ? 0 : resolveAxis('argmax', 'axis', given, x);
  if (shape[axis] > 0) return { shape, axis };
  const details = { argument: 'x', axis: isWhole ? null : axis, expected: 1, got: 0 };
  throw new ShapeError({ op: 'argmax', code: 'empty-axis', ...details });
}

function indexOfLargest(x: Float32Array, { first, end, stride }: Line): number {
  let largest = first;
  for (let cell = first; cell < end; cell += stride)
    if (isLarger(x[cell], x[largest])) largest = cell;
  return (largest - first) / stride;
}

function isLarger(a: number, b: number): boolean {
  return a > b || (Number.isNaN(a) && !Number.isNaN(b));
}
