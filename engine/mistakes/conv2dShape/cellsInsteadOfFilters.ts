import { conv2dShape } from '../../ops/conv2d.ts';
import type { Conv2dOptions } from '../../ops/resolveConvAxis.ts';
import type { Shape } from '../../shape.ts';

/** `conv2dShape` with the cells of a map counted, not the maps: [N, OH · OW, OH, OW]. */
export function cellsInsteadOfFilters(
  x: Shape,
  weight: Shape,
  options: Conv2dOptions = {},
): Shape {
  const shape = conv2dShape(x, weight, options);
  const [height, width] = shape.slice(-2);
  return [...shape.slice(0, -3), height * width, height, width];
}
