import fc from 'fast-check';
import type { Shape, Tensor } from '../../engine/index.ts';
import type { Pool2dOptions } from '../../engine/ops/pool2dGeometry.ts';
import { wholeTensor } from './arbitraries.ts';

/** The arguments of a valid call of a pooling. */
export interface Pool2dCase {
  readonly x: Tensor;
  readonly options: Required<Pool2dOptions>;
}

const upTo = (max: number, min = 1) => fc.integer({ min, max });

/** One axis of a pooling whose kernel fits and whose windows all hold an input cell. */
const poolAxis = fc
  .record({ kernel: upTo(3), stride: upTo(3), dilation: upTo(2), spare: upTo(4, 0) })
  .chain((axis) => {
    const padding = upTo(Math.floor(axis.kernel / 2), 0);
    return fc.record({ axis: fc.constant(axis), before: padding, after: padding });
  })
  .map(({ axis, before, after }) => {
    const extent = axis.dilation * (axis.kernel - 1) + 1;
    return { ...axis, before, after, size: Math.max(axis.dilation, extent - before - after + axis.spare) };
  });

/** Valid calls of `maxPool2d` and `avgPool2d` with every option in play. */
export function pool2dCase(cells: (shape: Shape) => fc.Arbitrary<Tensor> = wholeTensor): fc.Arbitrary<Pool2dCase> {
  const sizes = fc.record({ batch: upTo(2), channels: upTo(3), rows: poolAxis, columns: poolAxis, ceilMode: fc.boolean() });
  return sizes.chain(({ batch, channels, rows, columns, ceilMode }) => {
    const options: Pool2dCase['options'] = {
      kernelSize: [rows.kernel, columns.kernel],
      stride: [rows.stride, columns.stride],
      padding: [rows.before, rows.after, columns.before, columns.after],
      dilation: [rows.dilation, columns.dilation],
      ceilMode,
    };
    return fc.record({ x: cells([batch, channels, rows.size, columns.size]), options: fc.constant(options) });
  });
}
