import { conv2d } from '../../ops/conv2d.ts';
import type { Conv2dOptions } from '../../ops/resolveConvAxis.ts';
import type { Tensor } from '../../tensor.ts';

/** `conv2d` with the kernel cells side by side, whatever the dilation. */
export function dilationIgnored(
  x: Tensor,
  weight: Tensor,
  bias?: Tensor | null,
  options: Conv2dOptions = {},
): Tensor {
  return conv2d(x, weight, bias, { ...options, dilation: 1 });
}
