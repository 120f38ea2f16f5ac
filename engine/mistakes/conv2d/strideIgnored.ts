import { conv2d } from '../../ops/conv2d.ts';
import type { Conv2dOptions } from '../../ops/resolveConvAxis.ts';
import type { Tensor } from '../../tensor.ts';

/** `conv2d` with the window moved one cell at a time, whatever the stride. */
export function strideIgnored(
  x: Tensor,
  weight: Tensor,
  bias?: Tensor | null,
  options: Conv2dOptions = {},
): Tensor {
  return conv2d(x, weight, bias, { ...options, stride: 1 });
}
