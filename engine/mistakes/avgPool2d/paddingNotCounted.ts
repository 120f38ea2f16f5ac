import { type AvgPool2dOptions, avgPool2d } from '../../ops/avgPool2d.ts';
import type { Tensor } from '../../tensor.ts';

/** `avgPool2d` divided by the cells of the input alone, whatever `countIncludePad`. */
export function paddingNotCounted(x: Tensor, options: AvgPool2dOptions): Tensor {
  return avgPool2d(x, { ...options, countIncludePad: false });
}
