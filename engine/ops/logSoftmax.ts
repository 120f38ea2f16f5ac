import { record } from '../autograd.ts';
import { empty, emptyGradient } from '../filled.ts';
import type { Shape } from '../shape.ts';
import type { Tensor } from '../tensor.ts';
import { forEachLine } from './forEachLine.ts';
import { forEachLogProbability } from './forEachLogProbability.ts';
import { resolveAxis } from './resolveAxis.ts';

/** The shape that `logSoftmax` returns: that of x. @throws ShapeError 'bad-axis' */
export function logSoftmaxShape(x: Shape, axis = -1): Shape {
  resolveAxis('logSoftmax', 'axis', axis, x);
  return x;
}

/**
 * The logarithm of `softmax`, exact also where a probability is too small for float32.
 *
 *     l[i] = x[i] − log Σ_j e^x[j]
 *
 * Source: PyTorch, `torch.nn.functional.log_softmax`.
 * @param axis counted from 0, or from −1 backwards; default −1, the last (PyTorch's `dim`
 * has no default)
 * @throws ShapeError 'bad-axis'
 */
export function logSoftmax(x: Tensor, axis = -1): Tensor {
  const along = resolveAxis('logSoftmax', 'axis', axis, x.shape);
  const output = empty(x.shape);
  const [{ data: cells }, { data: results }] = [x, output];
  forEachLine(x.shape, along, (line) => {
    forEachLogProbability(cells, line, (cell, l) => {
      results[cell] = l;
    });
  });
  return record('logSoftmax', output, [
    [x, (gradient) => logSoftmaxGradient(gradient, output, along, emptyGradient(x))],
  ]);
}

/** dx[i] = gradient[i] − e^l[i] · Σ_j gradient[j]; e^l[i] is the probability. */
function logSoftmaxGradient(
  { data: gradient }: Tensor,
  { data: l, shape }: Tensor,
  axis: number,
  dx: Tensor,
): Tensor {
  const { data: results } = dx;
  forEachLine(shape, axis, ({ first, end, stride }) => {
    let sum = 0;
    for (let cell = first; cell < end; cell += stride) sum += gradient[cell];
    for (let cell = first; cell < end; cell += stride)
      results[cell] = gradient[cell] - Math.exp(l[cell]) * sum;
  });
  return dx;
}
