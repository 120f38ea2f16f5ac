import { conv2dGeometry } from '../ops/conv2dGeometry.ts';
import type { ResolvedAxis } from '../ops/convAxis.ts';
import { type Pool2dOptions, pool2dGeometry } from '../ops/pool2dGeometry.ts';
import type { Shape } from '../shape.ts';
import type { OptionsOf } from './modelDescription.ts';
import { conv2dWeight } from './parameterShapes.ts';

/** A pair for height and width. */
type Both<Value> = readonly [height: Value, width: Value];

/** How a layer's window moves over an input of a certain size, every option resolved. */
export interface LayerWindow {
  readonly kernel: Both<number>;
  readonly stride: Both<number>;
  readonly dilation: Both<number>;
  /** Cells put before and after the input. */
  readonly padding: Both<readonly [before: number, after: number]>;
  /** Cells that the last window covers beyond the padding, as it may with `ceilMode`. */
  readonly beyond: Both<number>;
}

/** The window of a Conv2d. @throws ShapeError as `conv2d` does */
export function convWindow(options: OptionsOf<'Conv2d'>, x: Shape): LayerWindow {
  const { rows, columns } = conv2dGeometry(x, conv2dWeight(options), options);
  return windowOf([rows, columns]);
}

/** The window of a MaxPool2d or AvgPool2d. @throws ShapeError as the op does */
export function poolWindow(options: Pool2dOptions, x: Shape): LayerWindow {
  const { rows, columns } = pool2dGeometry('pool2d', x, options);
  return windowOf([rows, columns]);
}

function windowOf([rows, columns]: Both<ResolvedAxis>): LayerWindow {
  return {
    kernel: [rows.kernel, columns.kernel],
    stride: [rows.stride, columns.stride],
    dilation: [rows.dilation, columns.dilation],
    padding: [rows.padding, columns.padding],
    beyond: [beyondPadding(rows), beyondPadding(columns)],
  };
}

function beyondPadding({ out, stride, extent, padded }: ResolvedAxis): number {
  return Math.max(0, (out - 1) * stride + extent - padded);
}
