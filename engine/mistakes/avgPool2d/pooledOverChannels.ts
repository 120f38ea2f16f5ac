import { type AvgPool2dOptions, avgPool2d } from '../../ops/avgPool2d.ts';
import { sizeOf } from '../../shape.ts';
import { Tensor } from '../../tensor.ts';

/** `avgPool2d` over all channels together: one map an image, [N, 1, OH, OW]. */
export function pooledOverChannels(x: Tensor, options: AvgPool2dOptions): Tensor {
  const { data, shape } = avgPool2d(x, options);
  const [batch, [channels, height, width]] = [shape.slice(0, -3), shape.slice(-3)];
  const maps = new Tensor(data, [sizeOf(batch), channels, height * width]);
  const means = avgPool2d(maps, { kernelSize: [channels, 1] });
  return new Tensor(means.data, [...batch, 1, height, width]);
}
