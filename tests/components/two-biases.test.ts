import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { initialValues } from '../../components/shared/params.ts';
import { gramBasis } from '../../components/widgets/two-biases/gramBasis.ts';
import { bestLine, lossOf } from '../../components/widgets/two-biases/line.ts';
import { fitOf, highestError, interceptRange, run } from '../../components/widgets/two-biases/model.ts';
import { params } from '../../components/widgets/two-biases/params.ts';
import { places, truth } from '../../components/widgets/two-biases/places.ts';
import { leastSquares, polynomialFeatures, tensor } from '../../engine/index.ts';
import { valuesOf } from '../support/paramArbitraries.ts';

const anyValues = valuesOf(params);
const first = initialValues(params);
const assertClose = (actual: number, expected: number, tolerance: number, message?: string) =>
  assert.ok(Math.abs(actual - expected) <= tolerance, `${message ?? ''} ${actual} is not within ${tolerance} of ${expected}`);

test('run() gives finite errors that are not negative, for all values', () => {
  fc.assert(
    fc.property(anyValues, (values) => {
      const { byDegree } = run(values);
      assert.equal(byDegree.length, Math.min(10, values.points), 'every degree that the points determine');
      for (const { biasSquared, variance, noise, total, measured, mean, fits } of byDegree) {
        assert.ok([biasSquared, variance, noise, total, measured].every((value) => Number.isFinite(value) && value >= 0));
        assert.ok([...Array.from(mean), ...interceptRange(fits)].every(Number.isFinite));
        assert.equal(fits.length, values.sets * places.length);
      }
      assert.ok(highestError(values.noise) > 0);
    }),
    { numRuns: 60 },
  );
});

test('the fits are those of leastSquares() on each data set', () => {
  for (const points of [6, 12, 25]) {
    const { x, y, byDegree } = run({ ...first, points, sets: 3 });
    for (const { degree, fits } of byDegree) {
      const features = polynomialFeatures(tensor(x, [points]), degree);
      const atPlaces = polynomialFeatures(tensor(places, [places.length]), degree).data;
      y.forEach((values, set) => {
        const coefficients = leastSquares(features, tensor(values, [points])).data;
        places.forEach((_, i) => {
          const expected = coefficients.reduce((sum, c, k) => sum + c * (atPlaces[i * (degree + 1) + k] ?? 0), 0);
          assertClose(fitOf(fits, set)[i] ?? 0, expected, 1e-3, `degree ${degree}, ${points} points`);
        });
      });
    }
  }
});

test('gramBasis() holds polynomials that are orthogonal where the data lie', () => {
  for (const points of [4, 9, 10, 12, 40]) {
    const { columns } = gramBasis(points);
    const dot = (a: readonly number[], b: readonly number[]) => a.reduce((sum, value, i) => sum + value * (b[i] ?? 0), 0);
    columns.forEach((a, i) => columns.slice(0, i).forEach((b) => assertClose(dot(a.atData, b.atData), 0, 1e-4)));
  }
});

test('statistical bias² falls and variance rises as the degree grows', () => {
  const { byDegree } = run({ points: 20, noise: 0.4, sets: 40, seed: 7 });
  byDegree
    .slice(1, 6)
    .forEach(({ biasSquared, degree }) => assert.ok(biasSquared < (byDegree[degree - 1]?.biasSquared ?? 0), `bias² at degree ${degree}`));
  byDegree
    .slice(1)
    .forEach(({ variance, degree }) => assert.ok(variance > (byDegree[degree - 1]?.variance ?? 0), `variance at degree ${degree}`));
});

test('the sum of the parts is least at a middle degree in the state the figure opens with', () => {
  const totals = run(first).byDegree.map(({ total }) => total);
  const best = totals.indexOf(Math.min(...totals));
  assert.ok(best > 1 && best < 8, `least at degree ${best}`);
});

test('the variance is near its theoretical value σ²·(d + 1)/n where the data lie densely', () => {
  const runs = Array.from({ length: 15 }, (_, seed) => run({ points: 40, noise: 0.5, sets: 40, seed: seed + 1 }).byDegree);
  for (let degree = 0; degree < 10; degree++) {
    const variance = runs.reduce((sum, byDegree) => sum + (byDegree[degree]?.variance ?? 0), 0) / runs.length;
    assertClose(variance / ((0.25 * (degree + 1)) / 40), 1, 0.12, `degree ${degree}`);
  }
});

test('bias² + variance + noise agrees with the error measured on fresh data, within sampling', () => {
  for (const seed of [1, 2, 3, 4, 5]) {
    for (const { total, measured, degree } of run({ points: 12, noise: 0.5, sets: 40, seed }).byDegree) {
      assertClose(measured / total, 1, 0.12, `degree ${degree}, seed ${seed}`);
    }
  }
});

test('without noise there is no variance, and only the statistical bias is measured', () => {
  for (const { biasSquared, variance, measured } of run({ ...first, noise: 0 }).byDegree) {
    assertClose(variance, 0, 1e-9);
    assertClose(measured, biasSquared, 1e-6);
  }
});

test('more sets, more noise or another degree leave the first data set’s noise as it is', () => {
  const few = run({ ...first, sets: 2 });
  const many = run({ ...first, sets: 40 });
  assert.deepEqual(few.y[0], many.y[0]);
  const louder = run({ ...first, noise: 1 });
  few.x.forEach((x, i) => assertClose(((few.y[0]?.[i] ?? 0) - truth(x)) * 2, (louder.y[0]?.[i] ?? 0) - truth(x), 1e-9));
});

test('the same seed gives the same numbers, another seed others', () => {
  assert.deepEqual(run(first), run(first));
  assert.notDeepEqual(run(first).y, run({ ...first, seed: 2 }).y);
});

test('places are symmetric about x = 0, where a fit’s height is its b', () => {
  assert.equal(places[(places.length - 1) / 2], 0);
  const heights = Float32Array.from([...places, ...places], (place, i) => (i < places.length ? 0.25 : -0.5) + place);
  assert.deepEqual(interceptRange(heights), [-0.5, 0.25]);
});

test('no b leaves a smaller loss than the trained one', () => {
  fc.assert(
    fc.property(anyValues, (values) => {
      const { x, y } = run({ ...values, sets: 2 });
      const { w, best } = bestLine(x, y[0] ?? []);
      assert.ok(lossOf(w, best, x, y[0] ?? []) <= lossOf(w, values.b, x, y[0] ?? []) + 1e-6);
    }),
    { numRuns: 40 },
  );
});
