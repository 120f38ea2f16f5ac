import { conv2d } from '../../ops/conv2d.ts';
import { mul } from '../../ops/mul.ts';
import type { Conv2dOptions } from '../../ops/resolveConvAxis.ts';
import { sizeOf } from '../../shape.ts';
import { type Tensor, tensor } from '../../tensor.ts';

/** `conv2d` with the bias added to every single product, not once to their sum. */
export function biasPerTerm(
  x: Tensor,
  weight: Tensor,
  bias?: Tensor | null,
  options: Conv2dOptions = {},
): Tensor {
  const terms = tensor(sizeOf(weight.shape.slice(1)));
  return conv2d(x, weight, bias && mul(bias, terms), options);
}
