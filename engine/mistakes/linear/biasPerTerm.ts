import { linear } from '../../ops/linear.ts';
import { mul } from '../../ops/mul.ts';
import { sizeOf } from '../../shape.ts';
import { type Tensor, tensor } from '../../tensor.ts';

/** `linear` with the bias added to every single product, not once to their sum. */
export function biasPerTerm(x: Tensor, weight: Tensor, bias?: Tensor | null): Tensor {
  const terms = tensor(sizeOf(weight.shape.slice(1)));
  return linear(x, weight, bias && mul(bias, terms));
}
