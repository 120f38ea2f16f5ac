import { zeros } from '../../filled.ts';
import { conv2d } from '../../ops/conv2d.ts';
import type { Conv2dOptions } from '../../ops/resolveConvAxis.ts';
import type { Tensor } from '../../tensor.ts';

/**
 * `conv2d` with rows and columns swapped: cell [row, column] holds what belongs to
 * [column, row], and the output is as wide as it should be high.
 */
export function swappedRowAndColumn(
  x: Tensor,
  weight: Tensor,
  bias?: Tensor | null,
  options: Conv2dOptions = {},
): Tensor {
  const { data, shape } = conv2d(x, weight, bias, options);
  const [height, width] = shape.slice(-2);
  const swapped = zeros([...shape.slice(0, -2), width, height]);
  data.forEach((value, cell) => {
    const column = cell % width;
    const row = Math.floor(cell / width) % height;
    const map = cell - row * width - column;
    swapped.data[map + column * height + row] = value;
  });
  return swapped;
}
