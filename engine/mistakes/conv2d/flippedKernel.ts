import { conv2d } from '../../ops/conv2d.ts';
import { flipKernel } from '../../ops/flipKernel.ts';
import type { Conv2dOptions } from '../../ops/resolveConvAxis.ts';
import type { Tensor } from '../../tensor.ts';

/** `conv2d` with the kernel turned by 180°: convolution, not cross-correlation. */
export function flippedKernel(
  x: Tensor,
  weight: Tensor,
  bias?: Tensor | null,
  options: Conv2dOptions = {},
): Tensor {
  return conv2d(x, flipKernel(weight), bias, options);
}
