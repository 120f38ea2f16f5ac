import { checkRank } from './checks/checkRank.ts';
import { checkSameSize } from './checks/checkSameSize.ts';
import type { Shape } from './shape.ts';
import { ShapeError } from './shapeError.ts';
import { type Tensor, tensor } from './tensor.ts';

/** The expected squared error of a learning procedure, in its three parts. */
export interface BiasVariance {
  /** [points]: what the fits predict on average. */
  readonly meanPrediction: Tensor;
  /** The *statistical* bias: how far the mean prediction is from the truth, squared. */
  readonly biasSquared: number;
  /** How far the single fits lie from their mean, squared. */
  readonly variance: number;
  /** The variance of the noise in the data, which no fit can remove. */
  readonly noise: number;
  /** biasSquared + variance + noise. */
  readonly total: number;
}

/**
 * The error of fits to many data sets, split into bias², variance and noise and
 * averaged over the points. The variance divides by the number of sets, so that bias² +
 * variance is exactly the mean of (prediction − truth)². Computed in float64.
 *
 * Source: Geman, Bienenstock & Doursat, "Neural networks and the bias/variance dilemma"
 * (1992); Hastie, Tibshirani & Friedman, "The Elements of Statistical
 * Learning" (2nd ed.), equation 7.9.
 * @param predictions [sets, points]: one row for the fit to each data set
 * @param truth [points]: the noiseless values
 * @param noiseVariance ≥ 0
 * @throws ShapeError 'bad-rank', 'bad-size' or 'size-differs'; RangeError for the noise
 */
export function biasVariance(
  predictions: Tensor,
  truth: Tensor,
  noiseVariance: number,
): BiasVariance {
  checkShapes(predictions.shape, truth.shape);
  if (!(noiseVariance >= 0))
    throw new RangeError(
      `biasVariance: noise variance must be at least 0, got ${noiseVariance}`,
    );
  const [sets, points] = predictions.shape;
  const at = (set: number, point: number) => predictions.data[set * points + point];
  const means = Array.from({ length: points }, (_, point) =>
    meanOf(sets, (set) => at(set, point)),
  );
  const biasSquared = meanOf(
    points,
    (point) => (means[point] - truth.data[point]) ** 2,
  );
  const variance = meanOf(points, (point) =>
    meanOf(sets, (set) => (at(set, point) - means[point]) ** 2),
  );
  return {
    meanPrediction: tensor(means, [points]),
    biasSquared,
    variance,
    noise: noiseVariance,
    total: biasSquared + variance + noiseVariance,
  };
}

/** The mean of the numbers that `at` gives for 0 … count − 1. */
function meanOf(count: number, at: (place: number) => number): number {
  let sum = 0;
  for (let place = 0; place < count; place++) sum += at(place);
  return sum / count;
}

function checkShapes(predictions: Shape, truth: Shape): void {
  const op = 'biasVariance';
  checkRank(op, 'predictions', predictions, [2]);
  checkRank(op, 'truth', truth, [1]);
  checkSameSize(op, 'truth', predictions[1], truth[0]);
  const axis = predictions.indexOf(0);
  if (axis === -1) return;
  throw new ShapeError({
    op,
    code: 'bad-size',
    argument: 'predictions',
    axis,
    expected: 1,
    got: 0,
  });
}
