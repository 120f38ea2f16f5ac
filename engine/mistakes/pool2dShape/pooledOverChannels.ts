import { maxPool2dShape } from '../../ops/maxPool2d.ts';
import type { Pool2dOptions } from '../../ops/pool2dGeometry.ts';
import type { Shape } from '../../shape.ts';

/** `maxPool2dShape` with one channel left: the window takes all channels together. */
export function pooledOverChannels(x: Shape, options: Pool2dOptions): Shape {
  const shape = maxPool2dShape(x, options);
  return [...shape.slice(0, -3), 1, ...shape.slice(-2)];
}
