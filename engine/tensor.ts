import { checkIndex } from './checks/checkIndex.ts';
import { checkSizes } from './checks/checkSizes.ts';
import { offsetOf, type Shape, sizeOf, stridesOf } from './shape.ts';
import { ShapeError } from './shapeError.ts';

/** An n-dimensional array of numbers. */
export interface Tensor {
  /** The cells in row-major order: the last axis varies fastest. */
  readonly data: Float32Array;
  readonly shape: Shape;
}

/** A number, or equally long rows of them, rows of rows, … */
export type Nested = number | readonly Nested[];

/**
 * A tensor with a copy of `data`.
 *
 *     tensor([1, 2, 3, 4, 5, 6], [2, 3])
 *     tensor([[1, 2, 3], [4, 5, 6]])
 *
 * @throws ShapeError 'size-differs', 'bad-size' or 'ragged-rows'
 */
export function tensor(data: ArrayLike<number>, shape: Shape): Tensor;
export function tensor(data: Nested): Tensor;
export function tensor(data: ArrayLike<number> | Nested, shape?: Shape): Tensor {
  if (typeof data === 'number' || shape === undefined)
    return fromNested(data as Nested);
  checkSizes('tensor', 'shape', shape);
  if (data.length !== sizeOf(shape)) {
    throw new ShapeError({
      op: 'tensor',
      code: 'size-differs',
      argument: 'data',
      expected: sizeOf(shape),
      got: data.length,
    });
  }
  return { data: new Float32Array(data as ArrayLike<number>), shape: [...shape] };
}

/** A tensor of zeros. @throws ShapeError 'bad-size' */
export function zeros(shape: Shape): Tensor {
  checkSizes('zeros', 'shape', shape);
  return { data: new Float32Array(sizeOf(shape)), shape: [...shape] };
}

/**
 * The number in the cell at `index`, one position an axis.
 * @throws ShapeError 'bad-index'
 */
export function at(x: Tensor, index: readonly number[]): number {
  checkIndex('at', index, x.shape);
  return x.data[offsetOf(index, stridesOf(x.shape))];
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

function fromNested(nested: Nested): Tensor {
  const shape = nestedShape(nested);
  return { data: new Float32Array(cellsOf(nested, shape, 0)), shape };
}

/** The cells of `nested`, whose rows must be as long as `shape` says from `axis` on. */
function cellsOf(nested: Nested, shape: Shape, axis: number): readonly number[] {
  const isCell = typeof nested === 'number';
  const expected = shape[axis] ?? 0;
  const got = isCell ? 0 : nested.length;
  if (got !== expected || isCell !== (axis === shape.length)) {
    throw new ShapeError({
      op: 'tensor',
      code: 'ragged-rows',
      argument: 'data',
      axis,
      expected,
      got,
    });
  }
  return isCell ? [nested] : nested.flatMap((inner) => cellsOf(inner, shape, axis + 1));
}

function nestedShape(nested: Nested): number[] {
  if (typeof nested === 'number') return [];
  return nested.length === 0 ? [0] : [nested.length, ...nestedShape(nested[0])];
}
