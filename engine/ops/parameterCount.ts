import { checkRankAtLeast } from '../checks/checkRank.ts';
import { type Shape, sizeOf } from '../shape.ts';

/**
 * How many numbers a layer learns: every weight, and one bias an output. The size of the
 * images does not matter to a convolution: all windows share one set of weights.
 *
 *     parameterCount([32, 3, 3, 3])   a Conv2d of 3 channels: 32 · 3 · 3 · 3 + 32
 *     parameterCount([10, 784])       a Linear of 784 features: 10 · 784 + 10
 *
 * @param weight [filters, C / groups, KH, KW] of `conv2d`, or [out, in] of `linear`
 * @param bias whether there is one; default true
 * @throws ShapeError 'rank-too-small' or 'bad-size'
 */
export function parameterCount(weight: Shape, bias = true): number {
  checkRankAtLeast('parameterCount', 'weight', weight, 2);
  return sizeOf(weight) + (bias ? weight[0] : 0);
}
