import { zeros } from '../../filled.ts';
import { linear } from '../../ops/linear.ts';
import { mul } from '../../ops/mul.ts';
import type { Tensor } from '../../tensor.ts';

/** `linear` of the first feature alone: the products of the others are not added. */
export function firstFeatureOnly(
  x: Tensor,
  weight: Tensor,
  bias?: Tensor | null,
): Tensor {
  const mask = zeros(weight.shape.slice(-1));
  mask.data[0] = 1;
  return linear(x, mul(weight, mask), bias);
}
