import { checkIndex } from '../checks/checkIndex.ts';
import type { Tensor } from '../tensor.ts';
import { type AvgPool2dOptions, avgPool2dShape } from './avgPool2d.ts';
import { isCounted } from './avgPool2dDivisors.ts';
import { pool2dGeometry } from './pool2dGeometry.ts';
import { type PoolCell, poolWindow } from './poolWindow.ts';

/** One cell that a window of `avgPool2d` covers. */
export interface AvgPoolCell extends PoolCell {
  /** Whether the divisor counts it. */
  readonly counted: boolean;
}

/** One cell of `avgPool2d`'s output as data. */
export interface AvgPool2dExplanation {
  readonly op: 'avgPool2d';
  /** The index of the output cell. */
  readonly index: readonly number[];
  /** The cells of the window, row by row; 0 in the padding. */
  readonly cells: readonly AvgPoolCell[];
  /** The sum of all cells. */
  readonly sum: number;
  /** How many cells are counted. */
  readonly divisor: number;
  /** What the op's output holds at `index`: sum / divisor, rounded to 32 bits. */
  readonly value: number;
}

/**
 * One cell of `avgPool2d`'s output as data: every cell of its window, padding included,
 * their sum, and by how much it is divided.
 * @param x [N, C, H, W] or [C, H, W]
 * @param index of the output cell: [n, c, row, column], without n if x has none
 * @throws ShapeError as `avgPool2d` does, 'bad-index' or 'bad-rank'
 */
export function explainAvgPool2d(
  x: Tensor,
  { countIncludePad = true, ...options }: AvgPool2dOptions,
  index: readonly number[],
): AvgPool2dExplanation {
  const geometry = pool2dGeometry('avgPool2d', x.shape, options);
  checkIndex('explainAvgPool2d', index, avgPool2dShape(x.shape, options));
  const { rows, columns } = geometry;
  const cells = poolWindow(x, geometry, index, 0).map((cell) => {
    const [h, w] = cell.index.slice(-2);
    const counted =
      isCounted(rows, h, countIncludePad) && isCounted(columns, w, countIncludePad);
    return { ...cell, counted };
  });
  const sum = cells.reduce((total, { value }) => total + value, 0);
  const divisor = cells.filter(({ counted }) => counted).length;
  const value = Math.fround(sum / divisor);
  return { op: 'avgPool2d', index, cells, sum, divisor, value };
}
