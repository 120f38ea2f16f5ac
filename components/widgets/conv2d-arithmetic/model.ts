import { convOutput, type ResolvedAxis } from '../../../engine/index.ts';
import type { Values } from '../../shared/params.ts';
import type { params } from './params.ts';

/** One position of the window along the axis. */
export interface AxisWindow {
  /** Its first cell, counted from the first cell of the padding. */
  readonly start: number;
  /** The cells that meet a weight, counted likewise. */
  readonly taps: readonly number[];
}

/** Everything drawn and said of one axis. */
export interface Axis extends ResolvedAxis {
  readonly windows: readonly AxisWindow[];
  /** The window after the last one, where the end of the input is too short for it; null where nothing is left. */
  readonly unfit: AxisWindow | null;
  /** Cells that this window would need beyond the end; 0 where nothing is left. */
  readonly missing: number;
  /** padded − extent: how far the window can move; negative where it does not fit. */
  readonly room: number;
  /** The window looked at; null where none fits. */
  readonly chosen: number | null;
}

/** The arithmetic of one axis of a convolution. */
export function axisOf(values: Values<typeof params>): Axis {
  const { size, kernel, stride, dilation, padding, separate, paddingAfter } = values;
  const given = { size, kernel, stride, dilation, padding: [padding, separate ? paddingAfter : padding] } as const;
  const result = convOutput(given);
  const windowAt = (index: number): AxisWindow => {
    const start = index * stride;
    return { start, taps: Array.from({ length: kernel }, (_, tap) => start + tap * dilation) };
  };
  const isShort = result.leftover > 0;
  const unfit = isShort ? windowAt(result.out) : null;
  return {
    ...given,
    ...result,
    windows: Array.from({ length: result.out }, (_, index) => windowAt(index)),
    unfit,
    missing: unfit === null ? 0 : unfit.start + result.extent - result.padded,
    room: result.padded - result.extent,
    chosen: result.out === 0 ? null : Math.min(values.window, result.out - 1),
  };
}

/** What a cell of the padded input is. */
export type CellKind = 'input' | 'padding' | 'beyond';

/** The kind of the cell at a place of the padded input. */
export function kindOf({ size, padding, padded }: Axis, place: number): CellKind {
  if (place >= padded) return 'beyond';
  return place >= padding[0] && place < padding[0] + size ? 'input' : 'padding';
}

/** Whether no window reads the cell because the floor drops the last, incomplete step. */
export const isLeftover = ({ padded, leftover, out }: Axis, place: number): boolean =>
  out > 0 && place >= padded - leftover && place < padded;

/** The padding before and after that keeps the size at stride 1: d(k − 1) in all, the odd zero at the end. */
export function samePadding({ kernel, dilation }: Pick<Values<typeof params>, 'kernel' | 'dilation'>): readonly [number, number] {
  const total = dilation * (kernel - 1);
  return [Math.floor(total / 2), Math.ceil(total / 2)];
}
