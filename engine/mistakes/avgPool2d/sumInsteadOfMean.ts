import { type AvgPool2dOptions, avgPool2d } from '../../ops/avgPool2d.ts';
import { avgPool2dDivisors } from '../../ops/avgPool2dDivisors.ts';
import { mul } from '../../ops/mul.ts';
import { pool2dGeometry } from '../../ops/pool2dGeometry.ts';
import { type Tensor, tensor } from '../../tensor.ts';

/** `avgPool2d` with the sum of each window, which is not divided. */
export function sumInsteadOfMean(
  x: Tensor,
  { countIncludePad = true, ...options }: AvgPool2dOptions,
): Tensor {
  const means = avgPool2d(x, { ...options, countIncludePad });
  const geometry = pool2dGeometry('avgPool2d', x.shape, options);
  const divisors = avgPool2dDivisors(geometry, countIncludePad);
  return mul(means, tensor(divisors, means.shape.slice(-2)));
}
