import { type Shape, sizeOf } from '../shape.ts';

/** Where the cells of one line lie: from `first` on, `stride` apart, before `end`. */
export interface Line {
  readonly first: number;
  readonly end: number;
  readonly stride: number;
}

/** Calls `visit` for every line of cells along one axis, in row-major order. */
export function forEachLine(
  shape: Shape,
  axis: number,
  visit: (line: Line) => void,
): void {
  const stride = sizeOf(shape.slice(axis + 1));
  const block = shape[axis] * stride;
  const cells = sizeOf(shape);
  for (let start = 0; start < cells; start += block)
    for (let first = start; first < start + stride; first++)
      visit({ first, end: first + block, stride });
}
