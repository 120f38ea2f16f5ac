import { add } from '../../ops/add.ts';
import { linear } from '../../ops/linear.ts';
import { mul } from '../../ops/mul.ts';
import { Tensor } from '../../tensor.ts';

/** `linear` without the sum over the features: [..., out, in], the bias in each product. */
export function productsNotSummed(
  x: Tensor,
  weight: Tensor,
  bias?: Tensor | null,
): Tensor {
  const { shape } = linear(x, weight, bias);
  const [outputs, inputs] = weight.shape;
  const rows = new Tensor(x.data, [...shape.slice(0, -1), 1, inputs]);
  const products = mul(rows, weight);
  return bias ? add(products, new Tensor(bias.data, [outputs, 1])) : products;
}
