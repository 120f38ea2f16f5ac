import { type Shape, sizeOf } from '../shape.ts';

/**
 * Calls `visit` for every line of cells along one axis, in row-major order.
 * @param visit receives the line's first cell and how far apart its cells lie
 */
export function forEachLine(
  shape: Shape,
  axis: number,
  visit: (first: number, stride: number) => void,
): void {
  const stride = sizeOf(shape.slice(axis + 1));
  const block = shape[axis] * stride;
  const end = sizeOf(shape);
  for (let start = 0; start < end; start += block)
    for (let first = start; first < start + stride; first++) visit(first, stride);
}
