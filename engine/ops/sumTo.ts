import { zeros } from '../filled.ts';
import { isSameShape, type Shape } from '../shape.ts';
import type { Tensor } from '../tensor.ts';
import { partnerIn } from './elementwise.ts';

/**
 * The gradient of broadcasting: x summed back to the shape that was broadcast to x's.
 * A cell that was repeated receives the sum over its copies.
 */
export function sumTo(x: Tensor, shape: Shape): Tensor {
  if (isSameShape(x.shape, shape)) return x;
  const output = zeros(shape);
  const partner = partnerIn(output, x);
  const sums = new Float64Array(output.data.length);
  x.data.forEach((value, cell) => (sums[partner(cell)] += value));
  output.data.set(sums);
  return output;
}
