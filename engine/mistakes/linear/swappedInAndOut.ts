import { linear } from '../../ops/linear.ts';
import { type Tensor, tensor } from '../../tensor.ts';

/** `linear` with the cells of its weight read as [in, out], not as [out, in]. */
export function swappedInAndOut(
  x: Tensor,
  weight: Tensor,
  bias?: Tensor | null,
): Tensor {
  const { data, shape } = weight;
  const [outputs, inputs] = shape;
  const swapped = data.map((_, cell) => {
    const [o, i] = [Math.floor(cell / inputs), cell % inputs];
    return data[i * outputs + o];
  });
  return linear(x, tensor(swapped, shape), bias);
}
