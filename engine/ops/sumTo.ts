import { empty } from '../filled.ts';
import { broadcastStrides, isSameShape, offsetsOf, type Shape } from '../shape.ts';
import type { Tensor } from '../tensor.ts';

/**
 * The gradient of broadcasting: x summed back to the shape that was broadcast to x's.
 * A cell that was repeated receives the sum over its copies.
 */
export function sumTo(x: Tensor, shape: Shape): Tensor {
  return isSameShape(x.shape, shape) ? x : sumInto(x, empty(shape));
}

/** Writes x summed to the shape of `output` into it, and returns it. */
export function sumInto({ data, shape }: Tensor, output: Tensor): Tensor {
  const offsets = offsetsOf(shape, broadcastStrides(output.shape, shape));
  const sums = new Float64Array(output.data.length);
  for (let cell = 0; cell < data.length; cell++) sums[offsets[cell]] += data[cell];
  output.data.set(sums);
  return output;
}
