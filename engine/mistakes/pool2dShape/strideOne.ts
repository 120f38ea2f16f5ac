import { maxPool2dShape } from '../../ops/maxPool2d.ts';
import type { Pool2dOptions } from '../../ops/pool2dGeometry.ts';
import type { Shape } from '../../shape.ts';

/** `maxPool2dShape` with a stride of 1 where none is given. */
export function strideOne(x: Shape, { stride = 1, ...options }: Pool2dOptions): Shape {
  return maxPool2dShape(x, { ...options, stride });
}
