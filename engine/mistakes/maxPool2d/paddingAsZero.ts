import { maxPool2dShape } from '../../ops/maxPool2d.ts';
import { type Pool2dOptions, pool2dGeometry } from '../../ops/pool2dGeometry.ts';
import { poolWindow } from '../../ops/poolWindow.ts';
import { indexAt, sizeOf } from '../../shape.ts';
import { type Tensor, tensor } from '../../tensor.ts';

/** `maxPool2d` with padding taken for zeros, which win over negative numbers. */
export function paddingAsZero(x: Tensor, options: Pool2dOptions): Tensor {
  const geometry = pool2dGeometry('maxPool2d', x.shape, options);
  const shape = maxPool2dShape(x.shape, options);
  const cells = Array.from({ length: sizeOf(shape) }, (_, cell) => {
    const window = poolWindow(x, geometry, indexAt(cell, shape), 0);
    return Math.max(...window.map(({ value }) => value));
  });
  return tensor(cells, shape);
}
