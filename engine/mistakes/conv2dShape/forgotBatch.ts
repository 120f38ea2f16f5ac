import { conv2dShape } from '../../ops/conv2d.ts';
import type { Conv2dOptions } from '../../ops/resolveConvAxis.ts';
import type { Shape } from '../../shape.ts';

/** `conv2dShape` of one image: [filters, OH, OW], whatever N. */
export function forgotBatch(
  x: Shape,
  weight: Shape,
  options: Conv2dOptions = {},
): Shape {
  return conv2dShape(x, weight, options).slice(-3);
}
