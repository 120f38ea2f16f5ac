import { conv2d } from '../../ops/conv2d.ts';
import type { Conv2dOptions } from '../../ops/resolveConvAxis.ts';
import type { Tensor } from '../../tensor.ts';

/** `conv2d` without its bias: the products are summed and left at that. */
export function forgotBias(
  x: Tensor,
  weight: Tensor,
  _bias?: Tensor | null,
  options: Conv2dOptions = {},
): Tensor {
  return conv2d(x, weight, null, options);
}
