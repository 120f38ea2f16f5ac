import { checkIndex } from './checks/checkIndex.ts';
import { offsetOf, type Shape, sizeOf, stridesOf } from './shape.ts';
import { ShapeError } from './shapeError.ts';
import type { Tensor } from './tensor.ts';

/** A number, or equally long rows of them, rows of rows, … */
export type Nested = number | readonly Nested[];

/** The shape of nested rows, read off the first row at each depth. */
export function shapeOf(nested: Nested): number[] {
  if (!isRow(nested)) return [];
  return nested.length === 0 ? [0] : [nested.length, ...shapeOf(nested[0])];
}

/**
 * The cells of nested rows, in row-major order.
 * @throws ShapeError 'ragged-rows' unless all rows are equally long
 */
export function cellsOf(nested: Nested): readonly number[] {
  return cellsFrom(nested, shapeOf(nested), 0);
}

/** The cells of `nested`, whose rows must be as long as `shape` says from `axis` on. */
function cellsFrom(nested: Nested, shape: Shape, axis: number): readonly number[] {
  const isCell = !isRow(nested);
  const expected = shape[axis] ?? 0;
  const got = isCell ? 0 : nested.length;
  if (got !== expected || isCell !== (axis === shape.length)) {
    const details = { argument: 'data', axis, expected, got } as const;
    throw new ShapeError({ op: 'tensor', code: 'ragged-rows', ...details });
  }
  return isCell
    ? [nested]
    : nested.flatMap((inner) => cellsFrom(inner, shape, axis + 1));
}

function isRow(nested: Nested): nested is readonly Nested[] {
  return Array.isArray(nested);
}

/** The cells as rows within rows; a plain number for the shape []. */
export function toNested(x: Tensor): Nested {
  const nest = (axis: number, offset: number): Nested => {
    if (axis === x.shape.length) return x.data[offset];
    const stride = sizeOf(x.shape.slice(axis + 1));
    return Array.from({ length: x.shape[axis] }, (_, i) =>
      nest(axis + 1, offset + i * stride),
    );
  };
  return nest(0, 0);
}

/**
 * The number in the cell at `index`, one position an axis.
 * @throws ShapeError 'bad-index' or 'bad-rank'
 */
export function at(x: Tensor, index: readonly number[]): number {
  checkIndex('at', index, x.shape);
  return x.data[offsetOf(index, stridesOf(x.shape))];
}
