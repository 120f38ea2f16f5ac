import { conv2d } from '../../ops/conv2d.ts';
import type { Conv2dOptions } from '../../ops/resolveConvAxis.ts';
import type { Tensor } from '../../tensor.ts';

/**
 * `conv2d` of the input without any zeros around it.
 * @throws ShapeError where the kernel fits into the padded input only
 */
export function paddingIgnored(
  x: Tensor,
  weight: Tensor,
  bias?: Tensor | null,
  options: Conv2dOptions = {},
): Tensor {
  return conv2d(x, weight, bias, { ...options, padding: 0 });
}
