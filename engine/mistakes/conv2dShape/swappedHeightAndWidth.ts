import { conv2dShape } from '../../ops/conv2d.ts';
import type { Conv2dOptions } from '../../ops/resolveConvAxis.ts';
import type { Shape } from '../../shape.ts';

/** `conv2dShape` with the width before the height: [N, filters, OW, OH]. */
export function swappedHeightAndWidth(
  x: Shape,
  weight: Shape,
  options: Conv2dOptions = {},
): Shape {
  const shape = conv2dShape(x, weight, options);
  const [height, width] = shape.slice(-2);
  return [...shape.slice(0, -2), width, height];
}
