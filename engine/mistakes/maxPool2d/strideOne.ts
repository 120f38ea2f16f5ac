import { maxPool2d } from '../../ops/maxPool2d.ts';
import type { Pool2dOptions } from '../../ops/pool2dGeometry.ts';
import type { Tensor } from '../../tensor.ts';

/** `maxPool2d` whose window moves one cell at a time where no stride is given. */
export function strideOne(
  x: Tensor,
  { stride = 1, ...options }: Pool2dOptions,
): Tensor {
  return maxPool2d(x, { ...options, stride });
}
