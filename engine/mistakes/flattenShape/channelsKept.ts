import { type Shape, sizeOf } from '../../shape.ts';

/** `flattenShape` of height and width alone: [N, C, H · W], whatever `startDim`. */
export function channelsKept(x: Shape, _startDim = 0): Shape {
  return [...x.slice(0, -2), sizeOf(x.slice(-2))];
}
