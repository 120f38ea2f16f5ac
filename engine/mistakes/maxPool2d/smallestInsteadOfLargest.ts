import { maxPool2d } from '../../ops/maxPool2d.ts';
import { mul } from '../../ops/mul.ts';
import type { Pool2dOptions } from '../../ops/pool2dGeometry.ts';
import { type Tensor, tensor } from '../../tensor.ts';

/** `maxPool2d` with the smallest cell of each window where the largest belongs. */
export function smallestInsteadOfLargest(x: Tensor, options: Pool2dOptions): Tensor {
  // min x = −max −x.
  const negative = tensor(-1);
  return mul(maxPool2d(mul(x, negative), options), negative);
}
