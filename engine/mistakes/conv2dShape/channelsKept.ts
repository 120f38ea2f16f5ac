import { conv2dShape } from '../../ops/conv2d.ts';
import type { Conv2dOptions } from '../../ops/resolveConvAxis.ts';
import type { Shape } from '../../shape.ts';

/** `conv2dShape` with as many channels as x has: [N, C, OH, OW]. */
export function channelsKept(
  x: Shape,
  weight: Shape,
  options: Conv2dOptions = {},
): Shape {
  const shape = conv2dShape(x, weight, options);
  return [...x.slice(0, -2), ...shape.slice(-2)];
}
