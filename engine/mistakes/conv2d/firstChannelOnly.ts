import { zeros } from '../../filled.ts';
import { conv2d } from '../../ops/conv2d.ts';
import { mul } from '../../ops/mul.ts';
import type { Conv2dOptions } from '../../ops/resolveConvAxis.ts';
import type { Tensor } from '../../tensor.ts';

/** `conv2d` of the first channel (of each group) alone: the others are not added. */
export function firstChannelOnly(
  x: Tensor,
  weight: Tensor,
  bias?: Tensor | null,
  options: Conv2dOptions = {},
): Tensor {
  const mask = zeros([weight.shape[1], 1, 1]);
  mask.data[0] = 1;
  return conv2d(x, mul(weight, mask), bias, options);
}
