import { conv2dShape } from '../../ops/conv2d.ts';
import type { Conv2dOptions } from '../../ops/resolveConvAxis.ts';
import type { Shape } from '../../shape.ts';

/** `conv2dShape` with the window moved one cell at a time, whatever the stride. */
export function strideIgnored(
  x: Shape,
  weight: Shape,
  options: Conv2dOptions = {},
): Shape {
  return conv2dShape(x, weight, { ...options, stride: 1 });
}
