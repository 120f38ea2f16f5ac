import { checkKernelFits } from '../checks/checkKernelFits.ts';
import type { WindowGeometry } from '../kernels/kernels.ts';
import { type Shape, sizeOf } from '../shape.ts';
import { inputPosition, isInside } from './convAxis.ts';
import { type WindowOptions, windowAxis } from './windowAxis.ts';

/**
 * The resolved sizes of `im2col` and `col2im`, checked.
 * @param x [..., H, W]
 * @throws ShapeError 'bad-option', 'kernel-too-large' or 'dilated-kernel-too-large'
 */
export function im2colGeometry(
  op: string,
  x: Shape,
  options: WindowOptions,
): WindowGeometry {
  const [rows, columns] = ([0, 1] as const).map((side) => {
    const resolved = windowAxis(op, side, x, options);
    checkKernelFits(op, 'kernelSize', side, x.length - 2 + side, resolved);
    return resolved;
  });
  return { planes: sizeOf(x.slice(0, -2)), rows, columns };
}

/**
 * Calls `visit` with every cell of the columns that has a cell of the image, not of the
 * padding, and with that cell.
 */
export function forEachColumnCell(
  { planes, rows, columns }: WindowGeometry,
  visit: (columnCell: number, imageCell: number) => void,
): void {
  let cell = 0;
  for (let plane = 0; plane < planes; plane++)
    for (let i = 0; i < rows.kernel; i++)
      for (let j = 0; j < columns.kernel; j++)
        for (let row = 0; row < rows.out; row++)
          for (let column = 0; column < columns.out; column++, cell++) {
            const h = inputPosition(rows, row, i);
            const w = inputPosition(columns, column, j);
            if (!isInside(rows, h) || !isInside(columns, w)) continue;
            visit(cell, (plane * rows.size + h) * columns.size + w);
          }
}
