import { avgPool2d } from '../../ops/avgPool2d.ts';
import type { Pool2dOptions } from '../../ops/pool2dGeometry.ts';
import type { Tensor } from '../../tensor.ts';

/** `maxPool2d` with the mean of each window where its largest cell belongs. */
export function averageInsteadOfMax(x: Tensor, options: Pool2dOptions): Tensor {
  return avgPool2d(x, options);
}
