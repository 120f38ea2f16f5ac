import type { ResolvedAxis } from '../../ops/convAxis.ts';
import type { Pool2dGeometry } from '../kernels.ts';

/** One window of a pooling on one plane. */
export interface Window {
  /** Where its output lies, counted over all planes, and within its own plane. */
  readonly output: number;
  readonly place: number;
  /** Where its plane starts in the input. */
  readonly plane: number;
  /** The rows and columns of the input that it covers, padding left out. */
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

/** Calls `visit` for every plane and window. */
export function eachWindow(
  { planes, rows, columns }: Pool2dGeometry,
  visit: (window: Window) => void,
): void {
  const rowsOf = covered(rows);
  const columnsOf = covered(columns);
  const size = rows.out * columns.out;
  for (let n = 0; n < planes; n++)
    for (let place = 0; place < size; place++)
      visit({
        output: n * size + place,
        place,
        plane: n * rows.size * columns.size,
        rows: rowsOf[Math.floor(place / columns.out)],
        columns: columnsOf[place % columns.out],
      });
}

/** The input cells that each window covers along one axis. */
function covered(axis: ResolvedAxis): number[][] {
  const { out, kernel, stride, padding, dilation, size } = axis;
  return Array.from({ length: out }, (_, position) =>
    Array.from(
      { length: kernel },
      (_, tap) => position * stride - padding[0] + tap * dilation,
    ).filter((cell) => cell >= 0 && cell < size),
  );
}
