import { type Shape, sizeOf } from '../../shape.ts';

/** `flattenShape` of one item, as if the axes before `startDim` were not there. */
export function batchDropped(x: Shape, startDim = 0): Shape {
  return [sizeOf(x.slice(startDim))];
}
