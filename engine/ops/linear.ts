import { record } from '../autograd.ts';
import { checkBias } from '../checks/checkBias.ts';
import { checkRank, checkRankAtLeast } from '../checks/checkRank.ts';
import { empty, emptyGradient } from '../filled.ts';
import { type Shape, sizeOf } from '../shape.ts';
import { ShapeError } from '../shapeError.ts';
import { Tensor } from '../tensor.ts';
import { biasRule } from './biasRule.ts';
import { type Matrices, matricesOf, multiply, transposed } from './matrices.ts';
import { rectified } from './relu.ts';

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
  return weighAndSum(x, weight, bias, false);
}

/** relu(linear(…)) in one go: negative sums are cut off as they are stored. */
export function linearRelu(x: Tensor, weight: Tensor, bias?: Tensor | null): Tensor {
  return rectified(weighAndSum(x, weight, bias, true));
}

/** @param relu whether negative sums become 0 */
function weighAndSum(
  x: Tensor,
  weight: Tensor,
  bias: Tensor | null | undefined,
  relu: boolean,
): Tensor {
  const output = empty(linearShape(x.shape, weight.shape));
  const [outputs] = weight.shape;
  checkBias('linear', bias, outputs);
  const items = sizeOf(x.shape.slice(0, -1));
  const rows = (cells: Tensor): Matrices =>
    matricesOf(new Tensor(cells.data, [items, cells.shape[cells.shape.length - 1]]));
  const weights = matricesOf(weight);

  multiply(rows(x), transposed(weights), output, [], {
    bias: bias?.data ?? null,
    relu,
  });

  return record('linear', output, [
    [x, (gradient) => multiply(rows(gradient), weights, emptyGradient(x))],
    [
      weight,
      (gradient) =>
        multiply(transposed(rows(gradient)), rows(x), emptyGradient(weight)),
    ],
    ...biasRule(bias, { batch: items, channels: outputs, size: 1 }),
  ]);
}
