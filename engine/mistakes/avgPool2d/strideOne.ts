import { type AvgPool2dOptions, avgPool2d } from '../../ops/avgPool2d.ts';
import type { Tensor } from '../../tensor.ts';

/** `avgPool2d` whose window moves one cell at a time where no stride is given. */
export function strideOne(
  x: Tensor,
  { stride = 1, ...options }: AvgPool2dOptions,
): Tensor {
  return avgPool2d(x, { ...options, stride });
}
