import { type AvgPool2dOptions, avgPool2d } from '../../ops/avgPool2d.ts';
import type { Tensor } from '../../tensor.ts';

/**
 * `avgPool2d` of the input without any padding around it.
 * @throws ShapeError where the window fits into the padded input only
 */
export function paddingIgnored(x: Tensor, options: AvgPool2dOptions): Tensor {
  return avgPool2d(x, { ...options, padding: 0 });
}
