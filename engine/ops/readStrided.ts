import { offsetsOf } from '../shape.ts';
import type { Tensor } from '../tensor.ts';

/**
 * Writes into `output`, and returns it, what reading x with these strides finds: strides
 * of 0 repeat cells, exchanged strides transpose.
 */
export function readStrided(
  { data }: Tensor,
  strides: readonly number[],
  output: Tensor,
): Tensor {
  const { data: results, shape } = output;
  const offsets = offsetsOf(shape, strides);
  for (let cell = 0; cell < results.length; cell++) results[cell] = data[offsets[cell]];
  return output;
}
