import { conv2dShape } from '../../ops/conv2d.ts';
import type { Conv2dOptions } from '../../ops/resolveConvAxis.ts';
import type { Shape } from '../../shape.ts';

/** `conv2dShape` with the kernel cells counted side by side, whatever the dilation. */
export function dilationIgnored(
  x: Shape,
  weight: Shape,
  options: Conv2dOptions = {},
): Shape {
  return conv2dShape(x, weight, { ...options, dilation: 1 });
}
