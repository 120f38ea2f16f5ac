import { checkBias } from '../checks/checkBias.ts';
import { checkIndex } from '../checks/checkIndex.ts';
import type { Tensor } from '../tensor.ts';
import { type Explanation, sumOf, termOf } from './explanation.ts';
import { linearShape } from './linear.ts';

/**
 * One cell of `linear`'s output as data: the term of every feature, their sum, the
 * bias.
 * @param x [..., in]
 * @param weight [out, in]
 * @param bias [out] or none
 * @param index of the output cell: [..., o]
 * @throws ShapeError as `linear` does, 'bad-index' or 'bad-rank'
 */
export function explainLinear(
  x: Tensor,
  weight: Tensor,
  bias: Tensor | null | undefined,
  index: readonly number[],
): Explanation {
  checkIndex('explainLinear', index, linearShape(x.shape, weight.shape));
  const [outputs, features] = weight.shape;
  checkBias('linear', bias, outputs);

  const item = index.slice(0, -1);
  const o = index[index.length - 1];
  const terms = Array.from({ length: features }, (_, i) =>
    termOf(x, [...item, i], true, weight, [o, i]),
  );
  const sum = sumOf(terms);
  const ownBias = bias?.data[o] ?? 0;
  const value = Math.fround(sum + ownBias);
  return { op: 'linear', index, terms, sum, bias: ownBias, value };
}
