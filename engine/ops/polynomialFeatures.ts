import { checkRank } from '../checks/checkRank.ts';
import { checkWholeNumber } from '../checks/checkWholeNumber.ts';
import type { Shape } from '../shape.ts';
import { type Tensor, tensor } from '../tensor.ts';

/**
 * The shape that `polynomialFeatures` returns: [points, degree + 1].
 * @throws ShapeError 'bad-rank' or 'bad-option'
 */
export function polynomialFeaturesShape(x: Shape, degree: number): Shape {
  checkWholeNumber('polynomialFeatures', 'degree', degree, 0);
  checkRank('polynomialFeatures', 'x', x, [1]);
  return [x[0], degree + 1];
}

/**
 * The Legendre polynomials P₀ … P_degree of every point: a basis of all polynomials up
 * to `degree`. Plain powers 1, x, x² … span the same but look ever more alike between
 * −1 and 1, so that a fit loses digits; these stay apart.
 *
 * Source: Bonnet's recursion, (k + 1)·P_{k+1} = (2k + 1)·x·P_k − k·P_{k−1}; Abramowitz
 * & Stegun, "Handbook of Mathematical Functions" (1964), 22.7.10.
 * @param x [points], meant for −1 … 1
 * @param degree 0 or more
 * @returns [points, degree + 1]
 * @throws ShapeError 'bad-rank' or 'bad-option'
 */
export function polynomialFeatures(x: Tensor, degree: number): Tensor {
  const shape = polynomialFeaturesShape(x.shape, degree);
  const rows = Array.from(x.data, (point) => {
    const row = [1, point];
    for (let k = 1; k < degree; k++)
      row.push(((2 * k + 1) * point * row[k] - k * row[k - 1]) / (k + 1));
    return row.slice(0, degree + 1);
  });
  return tensor(rows.flat(), shape);
}
