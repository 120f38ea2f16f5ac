import { checkBias } from '../checks/checkBias.ts';
import { checkRank, checkRankAtLeast } from '../checks/checkRank.ts';
import { type Shape, sizeOf } from '../shape.ts';
import { ShapeError } from '../shapeError.ts';
import { type Tensor, zeros } from '../tensor.ts';

/**
 * The shape that `linear` returns: that of x with its last axis, `in`, replaced by
 * `out`.
 * @throws ShapeError 'rank-too-small', 'bad-rank' or 'inner-differ'
 */
export function linearShape(x: Shape, weight: Shape): Shape {
  checkRankAtLeast('linear', 'x', x, 1);
  checkRank('linear', 'weight', weight, [2]);
  const axis = x.length - 1;
  if (x[axis] !== weight[1]) {
    throw new ShapeError({
      op: 'linear',
      code: 'inner-differ',
      argument: 'x',
      axis,
      axisName: 'features',
      expected: weight[1],
      got: x[axis],
    });
  }
  return [...x.slice(0, -1), weight[0]];
}

/**
 * x · weightᵀ + bias: every output is a weighted sum of all features, plus its bias.
 *
 *     z[n, o] = b[o] + Σ_i x[n, i] · w[o, i]
 *
 * Source: PyTorch, `torch.nn.functional.linear`.
 * @param x [..., in]: any number of items with `in` features each
 * @param weight [out, in]
 * @param bias [out]; default none
 * @returns [..., out]
 * @throws ShapeError 'rank-too-small', 'bad-rank', 'inner-differ' or 'bias-size'
 */
export function linear(x: Tensor, weight: Tensor, bias?: Tensor | null): Tensor {
  const output = zeros(linearShape(x.shape, weight.shape));
  const [outputs, features] = weight.shape;
  checkBias('linear', bias?.shape, outputs);

  const items = sizeOf(x.shape.slice(0, -1));
  for (let n = 0; n < items; n++)
    for (let o = 0; o < outputs; o++) {
      let sum = 0;
      for (let i = 0; i < features; i++)
        sum += x.data[n * features + i] * weight.data[o * features + i];
      output.data[n * outputs + o] = sum + (bias?.data[o] ?? 0);
    }
  return output;
}
