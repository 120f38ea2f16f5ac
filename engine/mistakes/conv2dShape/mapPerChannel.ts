import { conv2dShape } from '../../ops/conv2d.ts';
import type { Conv2dOptions } from '../../ops/resolveConvAxis.ts';
import type { Shape } from '../../shape.ts';

/** `conv2dShape` with a map for each channel that a filter reads, none of them added. */
export function mapPerChannel(
  x: Shape,
  weight: Shape,
  options: Conv2dOptions = {},
): Shape {
  const shape = conv2dShape(x, weight, options);
  return [...shape.slice(0, -3), weight[0] * weight[1], ...shape.slice(-2)];
}
