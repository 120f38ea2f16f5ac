import type { AvgPool2dOptions } from '../../ops/avgPool2d.ts';
import { maxPool2d } from '../../ops/maxPool2d.ts';
import type { Tensor } from '../../tensor.ts';

/** `avgPool2d` with the largest cell of each window where the mean belongs. */
export function maxInsteadOfAverage(x: Tensor, options: AvgPool2dOptions): Tensor {
  return maxPool2d(x, options);
}
