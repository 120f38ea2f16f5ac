import type { AvgPool2dOptions } from '../../ops/avgPool2d.ts';
import { mul } from '../../ops/mul.ts';
import { ofSide } from '../../ops/perAxis.ts';
import { type Tensor, tensor } from '../../tensor.ts';
import { sumInsteadOfMean } from './sumInsteadOfMean.ts';

/** `avgPool2d` divided by all cells of the window, also those that do not count. */
export function dividedByAllCells(x: Tensor, options: AvgPool2dOptions): Tensor {
  const { kernelSize } = options;
  const cells = ofSide(0, kernelSize) * ofSide(1, kernelSize);
  return mul(sumInsteadOfMean(x, options), tensor(1 / cells));
}
