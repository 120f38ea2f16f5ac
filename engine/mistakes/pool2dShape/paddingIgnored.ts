import { maxPool2dShape } from '../../ops/maxPool2d.ts';
import type { Pool2dOptions } from '../../ops/pool2dGeometry.ts';
import type { Shape } from '../../shape.ts';

/**
 * `maxPool2dShape` of the input without any padding around it.
 * @throws ShapeError where the window fits into the padded input only
 */
export function paddingIgnored(x: Shape, options: Pool2dOptions): Shape {
  return maxPool2dShape(x, { ...options, padding: 0 });
}
