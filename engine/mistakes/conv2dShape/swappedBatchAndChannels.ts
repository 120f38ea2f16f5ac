import { conv2dShape } from '../../ops/conv2d.ts';
import type { Conv2dOptions } from '../../ops/resolveConvAxis.ts';
import type { Shape } from '../../shape.ts';

/** `conv2dShape` with the channels first: [filters, N, OH, OW]; no change without N. */
export function swappedBatchAndChannels(
  x: Shape,
  weight: Shape,
  options: Conv2dOptions = {},
): Shape {
  const [channels, height, width] = conv2dShape(x, weight, options).slice(-3);
  return [channels, ...x.slice(0, -3), height, width];
}
