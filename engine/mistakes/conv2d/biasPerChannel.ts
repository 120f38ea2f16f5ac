import { conv2d } from '../../ops/conv2d.ts';
import { mul } from '../../ops/mul.ts';
import type { Conv2dOptions } from '../../ops/resolveConvAxis.ts';
import { type Tensor, tensor } from '../../tensor.ts';

/** `conv2d` with the bias added once for every channel, not once to the sum of all. */
export function biasPerChannel(
  x: Tensor,
  weight: Tensor,
  bias?: Tensor | null,
  options: Conv2dOptions = {},
): Tensor {
  const channels = tensor(weight.shape[1]);
  return conv2d(x, weight, bias && mul(bias, channels), options);
}
