import { checkKernelFits } from '../checks/checkKernelFits.ts';
import type { Shape } from '../shape.ts';
import { ShapeError } from '../shapeError.ts';
import { convOutput, type ResolvedAxis } from './convAxis.ts';
import {
  axisNames,
  ofSide,
  type Padding,
  type PerAxis,
  paddingOfSide,
} from './perAxis.ts';

/** How the window of a convolution moves; names and defaults are PyTorch's. */
export interface Conv2dOptions {
  /** Cells that the window moves at a time; default 1. */
  readonly stride?: PerAxis;
  /**
   * Zeros put around the input; default 0. 'valid' is 0; 'same' keeps height and width
   * and needs stride 1 (an odd number of zeros puts the extra one after the input).
   */
  readonly padding?: Padding | 'same' | 'valid';
  /** Distance between neighbouring kernel cells; default 1, no gaps. */
  readonly dilation?: PerAxis;
  /** Groups of channels, each with filters of its own; default 1. */
  readonly groups?: number;
}

/**
 * The sizes along height (`side` 0) or width (`side` 1), every option resolved.
 * @throws ShapeError 'bad-option', 'same-needs-stride-1', 'kernel-too-large' or
 * 'dilated-kernel-too-large'
 */
export function resolveConvAxis(
  side: 0 | 1,
  x: Shape,
  weight: Shape,
  options: Conv2dOptions,
): ResolvedAxis {
  const axis = x.length - 2 + side;
  const kernel = weight[2 + side];
  const stride = ofSide(side, options.stride ?? 1);
  const dilation = ofSide(side, options.dilation ?? 1);
  const { padding: zeros = 0 } = options;
  if (zeros === 'same') checkStrideIsOne(side, axis, stride);
  const padding = resolvePadding(side, zeros, dilation * (kernel - 1));
  const given = { size: x[axis], kernel, stride, padding, dilation };
  const resolved = { ...given, ...convOutput(given) };
  checkKernelFits('conv2d', 'weight', side, axis, resolved);
  return resolved;
}

function resolvePadding(
  side: 0 | 1,
  padding: NonNullable<Conv2dOptions['padding']>,
  total: number,
): readonly [before: number, after: number] {
  if (padding === 'valid') return [0, 0];
  if (padding === 'same') return [Math.floor(total / 2), Math.ceil(total / 2)];
  return paddingOfSide(side, padding);
}

function checkStrideIsOne(side: 0 | 1, axis: number, stride: number): void {
  if (stride === 1) return;
  throw new ShapeError({
    op: 'conv2d',
    code: 'same-needs-stride-1',
    argument: 'stride',
    axis,
    axisName: axisNames[side],
    expected: 1,
    got: stride,
  });
}
