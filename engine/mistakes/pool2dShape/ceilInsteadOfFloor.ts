import { maxPool2dShape } from '../../ops/maxPool2d.ts';
import type { Pool2dOptions } from '../../ops/pool2dGeometry.ts';
import type { Shape } from '../../shape.ts';

/** `maxPool2dShape` with the remainder rounded up, as if `ceilMode` were on. */
export function ceilInsteadOfFloor(x: Shape, options: Pool2dOptions): Shape {
  return maxPool2dShape(x, { ...options, ceilMode: true });
}
