import { maxPool2d } from '../../ops/maxPool2d.ts';
import type { Pool2dOptions } from '../../ops/pool2dGeometry.ts';
import type { Tensor } from '../../tensor.ts';

/**
 * `maxPool2d` of the input without any padding around it.
 * @throws ShapeError where the window fits into the padded input only
 */
export function paddingIgnored(x: Tensor, options: Pool2dOptions): Tensor {
  return maxPool2d(x, { ...options, padding: 0 });
}
