import { checkWholeNumber } from '../checks/checkWholeNumber.ts';

/** One axis of a convolution: what is given. */
export interface ConvAxis {
  /** Cells of the input along this axis. */
  readonly size: number;
  /** Cells of the kernel along this axis. */
  readonly kernel: number;
  /** Cells that the window moves at a time; default 1. */
  readonly stride?: number;
  /** Zeros put before and after the input; default [0, 0]. */
  readonly padding?: readonly [before: number, after: number];
  /** Distance between neighbouring kernel cells; default 1. */
  readonly dilation?: number;
}

/** One axis of a convolution: what follows. */
export interface ConvOutput {
  /** Cells from the first to the last kernel cell: dilation · (kernel − 1) + 1. */
  readonly extent: number;
  /** Cells of the padded input: size + before + after. */
  readonly padded: number;
  /** Positions of the window: cells of the output; 0 when the window does not fit. */
  readonly out: number;
  /** Cells at the end of the padded input that the floor drops: no window gets there. */
  readonly leftover: number;
}

/** One axis with every default filled in, and what follows from it. */
export type ResolvedAxis = Required<ConvAxis> & ConvOutput;

/**
 * The arithmetic of one axis: out = ⌊(padded − extent) / stride⌋ + 1.
 *
 * Source: Dumoulin & Visin, "A guide to convolution arithmetic for deep learning"
 * (2016), section 5.1.
 * @param op whose arithmetic it is, for errors; default 'conv2d'
 * @throws ShapeError 'bad-option' unless all numbers are whole and large enough
 */
export function convOutput(axis: ConvAxis, op = 'conv2d'): ConvOutput {
  const { size, kernel, stride = 1, padding = [0, 0], dilation = 1 } = axis;
  checkWholeNumber(op, 'size', size, 0);
  checkWholeNumber(op, 'kernel', kernel, 1);
  checkWholeNumber(op, 'stride', stride, 1);
  checkWholeNumber(op, 'dilation', dilation, 1);
  for (const side of padding) checkWholeNumber(op, 'padding', side, 0);

  const extent = dilation * (kernel - 1) + 1;
  const padded = size + padding[0] + padding[1];
  const out = extent > padded ? 0 : Math.floor((padded - extent) / stride) + 1;
  const reached = out === 0 ? 0 : (out - 1) * stride + extent;
  return { extent, padded, out, leftover: padded - reached };
}

/**
 * The input cell that kernel cell `tap` meets when the window stands at output cell
 * `position`; below 0 or beyond the size when it lies in the padding.
 */
export function inputPosition(
  axis: Required<ConvAxis>,
  position: number,
  tap: number,
): number {
  return position * axis.stride - axis.padding[0] + tap * axis.dilation;
}

/** Whether a position lies in the input itself, not in the padding around it. */
export function isInside({ size }: ConvAxis, position: number): boolean {
  return position >= 0 && position < size;
}
