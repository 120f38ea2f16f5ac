import { maxPool2dShape } from '../../ops/maxPool2d.ts';
import type { Pool2dOptions } from '../../ops/pool2dGeometry.ts';
import type { Shape } from '../../shape.ts';

/** `maxPool2dShape` without the last + 1: ⌊(padded − extent) / stride⌋. */
export function forgotPlusOne(x: Shape, options: Pool2dOptions): Shape {
  const shape = maxPool2dShape(x, options);
  const [height, width] = shape.slice(-2);
  return [...shape.slice(0, -2), height - 1, width - 1];
}
