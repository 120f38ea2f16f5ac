import { checkBias } from '../checks/checkBias.ts';
import { checkIndex } from '../checks/checkIndex.ts';
import type { Tensor } from '../tensor.ts';
import { conv2dShape } from './conv2d.ts';
import { type Conv2dGeometry, conv2dGeometry, inputChannel } from './conv2dGeometry.ts';
import { inputPosition, isInside } from './convAxis.ts';
import { type Explanation, sumOf, type Term, termOf } from './explanation.ts';
import type { Conv2dOptions } from './resolveConvAxis.ts';

/** One cell of `conv2d`'s output as data. */
export interface Conv2dExplanation extends Explanation {
  /** The sum over the window of each channel that the filter reads; together, `sum`. */
  readonly channelSums: readonly number[];
}

/**
 * One cell of `conv2d`'s output as data: every product of its window, channel by
 * channel and row by row, padding included; the sum of each channel; the bias.
 * @param x [N, C, H, W] or [C, H, W]
 * @param weight [filters, C / groups, KH, KW]
 * @param bias [filters] or none
 * @param index of the output cell: [n, o, row, column], without n if x has none
 * @throws ShapeError as `conv2d` does, 'bad-index' or 'bad-rank'
 */
export function explainConv2d(
  x: Tensor,
  weight: Tensor,
  bias: Tensor | null | undefined,
  options: Conv2dOptions,
  index: readonly number[],
): Conv2dExplanation {
  const geometry = conv2dGeometry(x.shape, weight.shape, options);
  checkBias('conv2d', bias, geometry.filters);
  checkIndex('explainConv2d', index, conv2dShape(x.shape, weight.shape, options));

  const o = index[index.length - 3];
  const channels = Array.from({ length: geometry.channelsPerGroup }, (_, c) =>
    channelTerms(x, weight, geometry, index, c),
  );
  const channelSums = channels.map(sumOf);
  const sum = channelSums.reduce((total, channelSum) => total + channelSum, 0);
  const ownBias = bias?.data[o] ?? 0;
  const value = Math.fround(sum + ownBias);
  const terms = channels.flat();
  return { op: 'conv2d', index, terms, channelSums, sum, bias: ownBias, value };
}

/** The products of one window of one channel, row by row. */
function channelTerms(
  x: Tensor,
  weight: Tensor,
  geometry: Conv2dGeometry,
  index: readonly number[],
  c: number,
): Term[] {
  const { rows, columns } = geometry;
  const item = index.slice(0, -3);
  const [o, row, column] = index.slice(-3);
  const channel = inputChannel(geometry, o, c);
  return Array.from({ length: rows.kernel * columns.kernel }, (_, tap) => {
    const i = Math.floor(tap / columns.kernel);
    const j = tap % columns.kernel;
    const h = inputPosition(rows, row, i);
    const w = inputPosition(columns, column, j);
    const inside = isInside(rows, h) && isInside(columns, w);
    return termOf(x, [...item, channel, h, w], inside, weight, [o, c, i, j]);
  });
}
