import { biasVariance, tensor } from '../../../engine/index.ts';
import { type Basis, gramBasis } from './gramBasis.ts';
import { type NoiseDraw, noiseDraws } from './noiseDraws.ts';
import { places, trueValues, truth } from './places.ts';

/** The error of one flexibility, split as theory says and measured on fresh data. */
export interface ErrorParts {
  readonly degree: number;
  readonly biasSquared: number;
  readonly variance: number;
  readonly noise: number;
  readonly total: number;
  /** Mean squared error of the fits on new noisy values that they have not seen. */
  readonly measured: number;
  /** [places]: the mean of all fits. */
  readonly mean: ArrayLike<number>;
  /** [sets, places]: every fit. */
  readonly fits: Float32Array;
}

/** Data sets, and fits to them of every degree that they can determine. */
export interface Outcome {
  readonly x: readonly number[];
  /** [sets][points] */
  readonly y: readonly (readonly number[])[];
  /** From degree 0; ends where a set has fewer points than the polynomial has coefficients. */
  readonly byDegree: readonly ErrorParts[];
}

/** What decides the data sets. */
export interface Experiment {
  /** Points in each set. */
  readonly points: number;
  /** The standard deviation σ of the noise. */
  readonly noise: number;
  readonly sets: number;
  readonly seed: number;
}

/** Draws the data sets of an experiment and fits them. */
export const run = ({ points, noise, sets, seed }: Experiment): Outcome =>
  fitAll(gramBasis(points), noiseDraws(seed).slice(0, sets), noise);

/**
 * Fits polynomials of every degree to each data set and splits their errors. The sets differ only
 * in their noise, as in Hastie, Tibshirani & Friedman, "The Elements of Statistical Learning"
 * (2nd ed.), section 7.3.
 */
export function fitAll({ x, columns }: Basis, draws: readonly NoiseDraw[], sigma: number): Outcome {
  const heights = x.map(truth);
  const y = draws.map(({ data }) => heights.map((height, i) => height + sigma * (data[i] ?? 0)));
  let fits = new Float32Array(draws.length * places.length);
  const byDegree = columns.map(({ atData, atPlaces }, degree) => {
    const size = dot(atData, atData);
    const coefficients = y.map((values) => dot(atData, values) / size);
    fits = withTerm(fits, coefficients, atPlaces);
    return partsOf(degree, fits, draws, sigma);
  });
  return { x, y, byDegree };
}

/** One row of the fits: the predictions of one set's fit at every place. */
export const fitOf = (fits: Float32Array, set: number): Float32Array => fits.subarray(set * places.length, (set + 1) * places.length);

/** The least and greatest constant coefficient b among fits: their heights at x = 0. */
export function interceptRange(fits: Float32Array): [number, number] {
  const heights = fits.filter((_, cell) => places[cell % places.length] === 0);
  return [Math.min(...heights), Math.max(...heights)];
}

/** The top of the axis of errors, for noise of this size: room for the error of a constant and a fifth more. */
export const highestError = (sigma: number): number => Math.ceil((0.5 + sigma ** 2) * 12) / 10;

/** [sets, places]: `fits` with one more term, each set's coefficient times a column of the basis. */
function withTerm(fits: Float32Array, coefficients: readonly number[], column: readonly number[]): Float32Array<ArrayBuffer> {
  const sum = new Float32Array(fits.length);
  let cell = 0;
  for (const coefficient of coefficients)
    for (const value of column) {
      sum[cell] = (fits[cell] ?? 0) + coefficient * value;
      cell += 1;
    }
  return sum;
}

function partsOf(degree: number, fits: Float32Array, draws: readonly NoiseDraw[], sigma: number): ErrorParts {
  const split = biasVariance(tensor(fits, [draws.length, places.length]), tensor(trueValues, [places.length]), sigma ** 2);
  return { ...split, degree, measured: testError(fits, draws, sigma), mean: split.meanPrediction.data, fits };
}

/** The mean squared distance of fits from new values, drawn for each fit at every place. */
function testError(fits: Float32Array, draws: readonly NoiseDraw[], sigma: number): number {
  let sum = 0;
  draws.forEach(({ test }, set) => {
    for (let i = 0; i < places.length; i++) {
      const fresh = (trueValues[i] ?? 0) + sigma * (test[i] ?? 0);
      sum += ((fits[set * places.length + i] ?? 0) - fresh) ** 2;
    }
  });
  return sum / fits.length;
}

function dot(a: readonly number[], b: readonly number[]): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] ?? 0) * (b[i] ?? 0);
  return sum;
}
