import type { WindowGeometry } from '../kernels/kernels.ts';
import { inputPosition, isInside } from './convAxis.ts';

/**
 * Calls `visit` with every cell of every window of a pooling, row by row: the output cell,
 * the input cell that it reads, and that cell's index in its plane, h · W + w. Padding is
 * left out.
 */
export function forEachWindowCell(
  { planes, rows, columns }: WindowGeometry,
  visit: (output: number, input: number, index: number) => void,
): void {
  let output = 0;
  for (let plane = 0; plane < planes; plane++)
    for (let row = 0; row < rows.out; row++)
      for (let column = 0; column < columns.out; column++, output++)
        for (let i = 0; i < rows.kernel; i++)
          for (let j = 0; j < columns.kernel; j++) {
            const h = inputPosition(rows, row, i);
            const w = inputPosition(columns, column, j);
            if (!isInside(rows, h) || !isInside(columns, w)) continue;
            const index = h * columns.size + w;
            visit(output, plane * rows.size * columns.size + index, index);
          }
}
