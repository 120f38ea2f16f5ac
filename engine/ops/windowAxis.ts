import { checkWholeNumber } from '../checks/checkWholeNumber.ts';
import type { Shape } from '../shape.ts';
import { convOutput, type ResolvedAxis } from './convAxis.ts';
import { ofSide, type Padding, type PerAxis, paddingOfSide } from './perAxis.ts';

/** A window of any size and how it moves; names and defaults are PyTorch's. */
export interface WindowOptions {
  /** Cells of the window: one number, or [height, width]. */
  readonly kernelSize: PerAxis;
  /** Cells that the window moves at a time; default 1. */
  readonly stride?: PerAxis;
  /** Cells put around the input; default 0. */
  readonly padding?: Padding;
  /** Distance between neighbouring cells of the window; default 1, no gaps. */
  readonly dilation?: PerAxis;
}

/**
 * The sizes of a moving window along height (`side` 0) or width (`side` 1), every option
 * resolved; `out` is 0 where the window does not fit.
 * @param x [..., H, W]
 * @throws ShapeError 'bad-option'
 */
export function windowAxis(
  op: string,
  side: 0 | 1,
  x: Shape,
  { kernelSize, stride = 1, padding = 0, dilation = 1 }: WindowOptions,
): ResolvedAxis {
  checkWholeNumber(op, 'kernelSize', ofSide(side, kernelSize), 1);
  const given = {
    size: x[x.length - 2 + side],
    kernel: ofSide(side, kernelSize),
    stride: ofSide(side, stride),
    padding: paddingOfSide(side, padding),
    dilation: ofSide(side, dilation),
  };
  return { ...given, ...convOutput(given, op) };
}
