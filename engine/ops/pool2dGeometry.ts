import { checkKernelFits } from '../checks/checkKernelFits.ts';
import { checkRank } from '../checks/checkRank.ts';
import type { WindowGeometry } from '../kernels/kernels.ts';
import { type Shape, sizeOf } from '../shape.ts';
import { ShapeError } from '../shapeError.ts';
import { inputPosition, isInside, type ResolvedAxis } from './convAxis.ts';
import { axisNames, type PerAxis } from './perAxis.ts';
import { type WindowOptions, windowAxis } from './windowAxis.ts';

/** The window of a pooling and how it moves; names and defaults are PyTorch's. */
export interface Pool2dOptions extends WindowOptions {
  /** Cells that the window moves at a time; default kernelSize: no overlap. */
  readonly stride?: PerAxis;
  /**
   * Whether a remainder of the input gets a window too, if the window starts inside the
   * input or the padding before it; default false.
   */
  readonly ceilMode?: boolean;
}

/**
 * The resolved sizes of a pooling, checked: every window holds a cell of the input.
 * @param x [N, C, H, W] or [C, H, W]
 * @throws ShapeError naming the axis that does not fit
 */
export function pool2dGeometry(
  op: string,
  x: Shape,
  options: Pool2dOptions,
): WindowGeometry {
  checkRank(op, 'x', x, [3, 4]);
  return {
    planes: sizeOf(x.slice(0, -2)),
    rows: poolAxis(op, 0, x, options),
    columns: poolAxis(op, 1, x, options),
  };
}

/** The shape of x after pooling: its planes, as large as the windows are many. */
export function pooledShape(x: Shape, { rows, columns }: WindowGeometry): Shape {
  return [...x.slice(0, -2), rows.out, columns.out];
}

function poolAxis(
  op: string,
  side: 0 | 1,
  x: Shape,
  { kernelSize, stride = kernelSize, ceilMode = false, ...options }: Pool2dOptions,
): ResolvedAxis {
  const floored = windowAxis(op, side, x, { kernelSize, stride, ...options });
  const resolved = ceilMode ? roundedUp(floored) : floored;
  const axis = x.length - 2 + side;
  checkKernelFits(op, 'kernelSize', side, axis, resolved);
  if ([options.padding ?? 0].flat().length < 4) checkHalf(op, side, axis, resolved);
  checkEveryWindow(op, side, axis, resolved);
  return resolved;
}

/** PyTorch's rule; padding of each side by itself, which it does not have, is free. */
function checkHalf(
  op: string,
  side: 0 | 1,
  axis: number,
  { kernel, padding }: ResolvedAxis,
): void {
  const [expected, got] = [Math.floor(kernel / 2), Math.max(...padding)];
  if (got <= expected) return;
  const where = { op, argument: 'padding', axis, axisName: axisNames[side] };
  throw new ShapeError({ ...where, code: 'padding-over-half', expected, got });
}

function checkEveryWindow(
  op: string,
  side: 0 | 1,
  axis: number,
  resolved: ResolvedAxis,
): void {
  const got = windowOfPadding(resolved);
  if (got === -1) return;
  const where = { op, argument: 'padding', axis, axisName: axisNames[side] };
  const expected = resolved.size;
  throw new ShapeError({ ...where, code: 'window-of-padding', expected, got });
}

/** The axis with ⌈(padded − extent) / stride⌉ + 1 windows, all of which start early enough. */
function roundedUp(axis: ResolvedAxis): ResolvedAxis {
  const { size, stride, padding, padded, extent } = axis;
  const windows = Math.ceil((padded - extent) / stride) + 1;
  const startsTooLate = (windows - 1) * stride >= size + padding[0];
  const out = Math.max(0, startsTooLate ? windows - 1 : windows);
  const reached = out === 0 ? 0 : (out - 1) * stride + extent;
  return { ...axis, out, leftover: Math.max(0, padded - reached) };
}

/** The first window without a cell of the input; −1 if there is none. */
function windowOfPadding(axis: ResolvedAxis): number {
  for (let position = 0; position < axis.out; position++)
    if (!holdsCell(axis, position)) return position;
  return -1;
}

function holdsCell(axis: ResolvedAxis, position: number): boolean {
  for (let tap = 0; tap < axis.kernel; tap++)
    if (isInside(axis, inputPosition(axis, position, tap))) return true;
  return false;
}
