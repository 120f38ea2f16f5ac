import { checkIndex } from '../checks/checkIndex.ts';
import type { Tensor } from '../tensor.ts';
import { maxPool2dShape, takesPlace } from './maxPool2d.ts';
import { type Pool2dOptions, pool2dGeometry } from './pool2dGeometry.ts';
import { type PoolCell, poolWindow } from './poolWindow.ts';

/** One cell of `maxPool2d`'s output as data. */
export interface MaxPool2dExplanation {
  readonly op: 'maxPool2d';
  /** The index of the output cell. */
  readonly index: readonly number[];
  /** The cells of the window, row by row; −∞ in the padding. */
  readonly cells: readonly PoolCell[];
  /** The one of them that is passed on. */
  readonly largest: PoolCell;
  /** What the op's output holds at `index`: the largest cell. */
  readonly value: number;
}

/**
 * One cell of `maxPool2d`'s output as data: every cell of its window, padding included,
 * and which of them is the largest.
 * @param x [N, C, H, W] or [C, H, W]
 * @param index of the output cell: [n, c, row, column], without n if x has none
 * @throws ShapeError as `maxPool2d` does, 'bad-index' or 'bad-rank'
 */
export function explainMaxPool2d(
  x: Tensor,
  options: Pool2dOptions,
  index: readonly number[],
): MaxPool2dExplanation {
  const geometry = pool2dGeometry('maxPool2d', x.shape, options);
  checkIndex('explainMaxPool2d', index, maxPool2dShape(x.shape, options));
  const cells = poolWindow(x, geometry, index, Number.NEGATIVE_INFINITY);
  const largest = cells
    .filter(({ inside }) => inside)
    .reduce((best, cell) => (takesPlace(cell.value, best.value) ? cell : best));
  return { op: 'maxPool2d', index, cells, largest, value: largest.value };
}
