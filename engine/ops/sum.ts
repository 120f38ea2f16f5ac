import { record } from '../autograd.ts';
import { empty, emptyGradient } from '../filled.ts';
import { broadcastStrides, type Shape } from '../shape.ts';
import { Tensor } from '../tensor.ts';
import { readStrided } from './readStrided.ts';
import { type Axes, reducedShape } from './reducedShape.ts';
import { sumInto } from './sumTo.ts';

/**
 * The shape that `sum` returns: that of x without the axes summed over.
 * @throws ShapeError 'bad-axis' or 'repeated-axis'
 */
export function sumShape(x: Shape, axes?: Axes, keepDim = false): Shape {
  return reducedShape('sum', x, axes, keepDim);
}

/**
 * The sum of the cells along some axes; 0 where there are none. It is added up in double
 * precision.
 *
 * Source: PyTorch, `torch.sum`.
 * @param axes counted from 0, or from −1 backwards; default all
 * @param keepDim whether these axes stay, with size 1; default false
 * @throws ShapeError 'bad-axis' or 'repeated-axis'
 */
export function sum(x: Tensor, axes?: Axes, keepDim = false): Tensor {
  const kept = sumShape(x.shape, axes, true);
  const { data } = sumInto(x, empty(kept));
  const output = new Tensor(data, sumShape(x.shape, axes, keepDim));
  return record('sum', output, [
    [x, (gradient) => repeat(new Tensor(gradient.data, kept), emptyGradient(x))],
  ]);
}

/** A summed cell passes its gradient to every cell that it is the sum of. */
function repeat(gradient: Tensor, output: Tensor): Tensor {
  return readStrided(gradient, broadcastStrides(gradient.shape, output.shape), output);
}
