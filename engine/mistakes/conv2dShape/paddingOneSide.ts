import { conv2dShape } from '../../ops/conv2d.ts';
import { conv2dGeometry } from '../../ops/conv2dGeometry.ts';
import type { Conv2dOptions } from '../../ops/resolveConvAxis.ts';
import type { Shape } from '../../shape.ts';

/**
 * `conv2dShape` with the padding counted at one end of each axis only.
 * @throws ShapeError where the kernel does not fit into so little padding
 */
export function paddingOneSide(
  x: Shape,
  weight: Shape,
  options: Conv2dOptions = {},
): Shape {
  const { rows, columns } = conv2dGeometry(x, weight, options);
  const padding = [rows.padding[0], 0, columns.padding[0], 0] as const;
  return conv2dShape(x, weight, { ...options, padding });
}
