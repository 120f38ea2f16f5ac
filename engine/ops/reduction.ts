import { type Tensor, tensor } from '../tensor.ts';
import { div } from './div.ts';
import { sum } from './sum.ts';

/** What a loss makes of the losses of all items: their mean, their sum, or nothing. */
export type Reduction = 'mean' | 'sum' | 'none';

const reductions: Readonly<
  Record<Reduction, (losses: Tensor, count: number) => Tensor>
> = {
  mean: (losses, count) => div(sum(losses), tensor(count)),
  sum: (losses) => sum(losses),
  none: (losses) => losses,
};

/** The reduced losses. @param count what the mean divides by: items, or their weights */
export function reduce(losses: Tensor, reduction: Reduction, count: number): Tensor {
  return reductions[reduction](losses, count);
}

/** Checks that there is such a reduction. @throws RangeError */
export function checkReduction(op: string, reduction: Reduction): void {
  if (Object.hasOwn(reductions, reduction)) return;
  const known = Object.keys(reductions).join(', ');
  throw new RangeError(
    `${op}: reduction must be one of ${known}, got ${reduction}; choose one`,
  );
}
