import { conv2dShape } from '../../ops/conv2d.ts';
import type { Conv2dOptions } from '../../ops/resolveConvAxis.ts';
import type { Shape } from '../../shape.ts';

/**
 * `conv2dShape` of the input without any zeros around it.
 * @throws ShapeError where the kernel fits into the padded input only
 */
export function paddingIgnored(
  x: Shape,
  weight: Shape,
  options: Conv2dOptions = {},
): Shape {
  return conv2dShape(x, weight, { ...options, padding: 0 });
}
