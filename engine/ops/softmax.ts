import { record } from '../autograd.ts';
import { empty, emptyGradient } from '../filled.ts';
import type { Shape } from '../shape.ts';
import type { Tensor } from '../tensor.ts';
import { forEachLine } from './forEachLine.ts';
import { forEachLogProbability } from './forEachLogProbability.ts';
import { resolveAxis } from './resolveAxis.ts';

/** The shape that `softmax` returns: that of x. @throws ShapeError 'bad-axis' */
export function softmaxShape(x: Shape, axis = -1): Shape {
  resolveAxis('softmax', 'axis', axis, x);
  return x;
}

/**
 * Probabilities from scores: positive, and 1 in sum along an axis.
 *
 *     s[i] = e^x[i] / Σ_j e^x[j]
 *
 * Source: PyTorch, `torch.softmax`; Goodfellow, Bengio & Courville, "Deep Learning"
 * (2016), equation 6.29.
 * @param axis counted from 0, or from −1 backwards; default −1, the last (PyTorch's `dim`
 * has no default)
 * @throws ShapeError 'bad-axis'
 */
export function softmax(x: Tensor, axis = -1): Tensor {
  const along = resolveAxis('softmax', 'axis', axis, x.shape);
  const output = empty(x.shape);
  const [{ data: cells }, { data: results }] = [x, output];
  forEachLine(x.shape, along, (line) => {
    forEachLogProbability(cells, line, (cell, l) => {
      results[cell] = Math.exp(l);
    });
  });
  return record('softmax', output, [
    [x, (gradient) => softmaxGradient(gradient, output, along, emptyGradient(x))],
  ]);
}

/** dx[i] = s[i] · (gradient[i] − Σ_j gradient[j] · s[j]): only differences count. */
function softmaxGradient(
  { data: gradient }: Tensor,
  { data: s, shape }: Tensor,
  axis: number,
  dx: Tensor,
): Tensor {
  const { data: results } = dx;
  forEachLine(shape, axis, ({ first, end, stride }) => {
    let mean = 0;
    for (let cell = first; cell < end; cell += stride) mean += gradient[cell] * s[cell];
    for (let cell = first; cell < end; cell += stride)
      results[cell] = s[cell] * (gradient[cell] - mean);
  });
  return dx;
}
