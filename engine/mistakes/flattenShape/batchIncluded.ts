import { type Shape, sizeOf } from '../../shape.ts';

/** `flattenShape` of all axes, the batch included, whatever `startDim`: one long row. */
export function batchIncluded(x: Shape, _startDim = 0): Shape {
  return [sizeOf(x)];
}
