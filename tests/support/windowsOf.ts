import type { Conv2dOptions, Tensor, WindowOptions } from '../../engine/index.ts';

/** The windows of a convolution whose padding is in numbers, as options of `im2col`. */
export function windowsOf({ shape }: Tensor, { stride = 1, padding = 0, dilation = 1 }: Conv2dOptions): WindowOptions {
  if (typeof padding === 'string') throw new Error('padding must be in numbers');
  return { kernelSize: [shape[2], shape[3]], stride, padding, dilation };
}
