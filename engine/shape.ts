import { checkSizes } from './checks/checkSizes.ts';
import { ShapeError } from './shapeError.ts';

/** The size of each axis, outermost first; [] is the shape of a single number. */
export type Shape = readonly number[];

/** A shape as text: `[2, 3, 28, 28]`. */
export function formatShape(shape: Shape): string {
  return `[${shape.join(', ')}]`;
}

/** Whether two shapes have the same axes of the same sizes. */
export function isSameShape(a: Shape, b: Shape): boolean {
  return a.length === b.length && a.every((size, axis) => size === b[axis]);
}

/** The number of cells in a tensor of this shape; 1 for []. */
export function sizeOf(shape: Shape): number {
  return shape.reduce((size, axisSize) => size * axisSize, 1);
}

/**
 * How far apart in row-major data two neighbours along each axis lie:
 * [20, 5, 1] for the shape [3, 4, 5].
 */
export function stridesOf(shape: Shape): number[] {
  return shape.map((_, axis) => sizeOf(shape.slice(axis + 1)));
}

/** The position in the data of the cell at `index`. */
export function offsetOf(index: readonly number[], strides: readonly number[]): number {
  return index.reduce((offset, position, axis) => offset + position * strides[axis], 0);
}

/**
 * The position in the data of every cell of `shape`, in row-major order: `offsetOf` for
 * all of them. Strides of 0 repeat cells, exchanged strides transpose.
 */
export function offsetsOf(shape: Shape, strides: readonly number[]): Int32Array {
  const offsets = new Int32Array(sizeOf(shape));
  let known = 1;
  for (let axis = shape.length - 1; axis >= 0; axis--) {
    const block = known;
    for (let position = 1; position < shape[axis]; position++)
      for (let cell = 0; cell < block; cell++)
        offsets[known++] = offsets[cell] + position * strides[axis];
  }
  return offsets;
}

/** The index of the cell at `offset` in row-major data: NumPy's `unravel_index`. */
export function indexAt(offset: number, shape: Shape): number[] {
  return stridesOf(shape).map(
    (stride, axis) => Math.floor(offset / stride) % shape[axis],
  );
}

/**
 * The shape that two shapes share by NumPy's and PyTorch's rule: counted from the last
 * axis, sizes are equal or one of them is 1 (or missing) and is repeated.
 * @throws ShapeError 'not-broadcastable', with the axis of the result, or 'bad-size'
 */
export function broadcastShapes(op: string, a: Shape, b: Shape): Shape {
  checkSizes(op, 'a', a);
  checkSizes(op, 'b', b);
  const rank = Math.max(a.length, b.length);
  return Array.from({ length: rank }, (_, axis) => {
    const sizeA = a[axis - rank + a.length] ?? 1;
    const sizeB = b[axis - rank + b.length] ?? 1;
    if (sizeA === sizeB || sizeB === 1) return sizeA;
    if (sizeA === 1) return sizeB;
    throw new ShapeError({
      op,
      code: 'not-broadcastable',
      argument: 'b',
      axis,
      expected: sizeA,
      got: sizeB,
    });
  });
}

/** The strides that read a tensor as one of shape `target`: 0 along a repeated axis. */
export function broadcastStrides(shape: Shape, target: Shape): number[] {
  const strides = stridesOf(shape);
  const missing = target.length - shape.length;
  return target.map((_, axis) => {
    const own = axis - missing;
    return own < 0 || shape[own] === 1 ? 0 : strides[own];
  });
}
