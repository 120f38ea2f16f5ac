import type { WindowGeometry } from '../kernels/kernels.ts';
import { offsetOf, stridesOf } from '../shape.ts';
import type { Tensor } from '../tensor.ts';
import { inputPosition, isInside } from './convAxis.ts';

/** One cell that a window of a pooling covers. */
export interface PoolCell {
  /** Where in the input; below 0 or beyond the size it lies in the padding. */
  readonly index: readonly number[];
  /** False in the padding. */
  readonly inside: boolean;
  readonly value: number;
}

/**
 * The cells of one window, row by row.
 * @param index of the output cell: [n, c, row, column], without n if x has none
 * @param padding the value that stands for a cell of the padding
 */
export function poolWindow(
  x: Tensor,
  { rows, columns }: WindowGeometry,
  index: readonly number[],
  padding: number,
): PoolCell[] {
  const plane = index.slice(0, -2);
  const [row, column] = index.slice(-2);
  const strides = stridesOf(x.shape);
  return Array.from({ length: rows.kernel * columns.kernel }, (_, tap) => {
    const h = inputPosition(rows, row, Math.floor(tap / columns.kernel));
    const w = inputPosition(columns, column, tap % columns.kernel);
    const inside = isInside(rows, h) && isInside(columns, w);
    const cell = [...plane, h, w];
    const value = inside ? x.data[offsetOf(cell, strides)] : padding;
    return { index: cell, inside, value };
  });
}
