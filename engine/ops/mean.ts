import { type Shape, sizeOf } from '../shape.ts';
import { type Tensor, tensor } from '../tensor.ts';
import { div } from './div.ts';
import { type Axes, reducedShape } from './reducedShape.ts';
import { sum } from './sum.ts';

/**
 * The shape that `mean` returns: that of x without the axes averaged over.
 * @throws ShapeError 'bad-axis' or 'repeated-axis'
 */
export function meanShape(x: Shape, axes?: Axes, keepDim = false): Shape {
  return reducedShape('mean', x, axes, keepDim);
}

/**
 * The mean of the cells along some axes: their sum over their number; NaN where there are
 * none.
 *
 * Source: PyTorch, `torch.mean`.
 * @param axes counted from 0, or from −1 backwards; default all
 * @param keepDim whether these axes stay, with size 1; default false
 * @throws ShapeError 'bad-axis' or 'repeated-axis'
 */
export function mean(x: Tensor, axes?: Axes, keepDim = false): Tensor {
  const means = sizeOf(meanShape(x.shape, axes, keepDim));
  const count = sizeOf(x.shape) / means;
  return div(sum(x, axes, keepDim), tensor(count));
}
