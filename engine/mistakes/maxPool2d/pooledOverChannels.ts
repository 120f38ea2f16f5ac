import { maxPool2d } from '../../ops/maxPool2d.ts';
import type { Pool2dOptions } from '../../ops/pool2dGeometry.ts';
import { sizeOf } from '../../shape.ts';
import { Tensor } from '../../tensor.ts';

/** `maxPool2d` over all channels together: one map an image, [N, 1, OH, OW]. */
export function pooledOverChannels(x: Tensor, options: Pool2dOptions): Tensor {
  const { data, shape } = maxPool2d(x, options);
  const [batch, [channels, height, width]] = [shape.slice(0, -3), shape.slice(-3)];
  const maps = new Tensor(data, [sizeOf(batch), channels, height * width]);
  const largest = maxPool2d(maps, { kernelSize: [channels, 1] });
  return new Tensor(largest.data, [...batch, 1, height, width]);
}
