import { type AvgPool2dOptions, avgPool2d } from '../../ops/avgPool2d.ts';
import type { Tensor } from '../../tensor.ts';

/** `avgPool2d` with a window for the remainder too, as if `ceilMode` were on. */
export function ceilInsteadOfFloor(x: Tensor, options: AvgPool2dOptions): Tensor {
  return avgPool2d(x, { ...options, ceilMode: true });
}
