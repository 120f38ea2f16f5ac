import { conv2d } from '../../ops/conv2d.ts';
import { conv2dGeometry } from '../../ops/conv2dGeometry.ts';
import type { Conv2dOptions } from '../../ops/resolveConvAxis.ts';
import type { Tensor } from '../../tensor.ts';

/**
 * `conv2d` with zeros above and to the left only, none below and to the right.
 * @throws ShapeError where the kernel does not fit into so little padding
 */
export function paddingOneSide(
  x: Tensor,
  weight: Tensor,
  bias?: Tensor | null,
  options: Conv2dOptions = {},
): Tensor {
  const { rows, columns } = conv2dGeometry(x.shape, weight.shape, options);
  const padding = [rows.padding[0], 0, columns.padding[0], 0] as const;
  return conv2d(x, weight, bias, { ...options, padding });
}
