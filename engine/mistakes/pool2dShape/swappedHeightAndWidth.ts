import { maxPool2dShape } from '../../ops/maxPool2d.ts';
import type { Pool2dOptions } from '../../ops/pool2dGeometry.ts';
import type { Shape } from '../../shape.ts';

/** `maxPool2dShape` with the width before the height: [N, C, OW, OH]. */
export function swappedHeightAndWidth(x: Shape, options: Pool2dOptions): Shape {
  const shape = maxPool2dShape(x, options);
  const [height, width] = shape.slice(-2);
  return [...shape.slice(0, -2), width, height];
}
