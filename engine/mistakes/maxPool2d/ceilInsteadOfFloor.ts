import { maxPool2d } from '../../ops/maxPool2d.ts';
import type { Pool2dOptions } from '../../ops/pool2dGeometry.ts';
import type { Tensor } from '../../tensor.ts';

/** `maxPool2d` with a window for the remainder too, as if `ceilMode` were on. */
export function ceilInsteadOfFloor(x: Tensor, options: Pool2dOptions): Tensor {
  return maxPool2d(x, { ...options, ceilMode: true });
}
