import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { biasVariance, tensor } from '../../engine/index.ts';
import { wholeTensor } from '../support/arbitraries.ts';
import { assertClose, assertShapeError } from '../support/assertions.ts';

test('biasVariance() splits the error of hand-worked fits', () => {
  // Point 0: fits 1 and 3, mean 2, truth 0 → bias² 4, variance 1. Point 1: fits 5 and 5, truth 5.
  const result = biasVariance(
    tensor([
      [1, 5],
      [3, 5],
    ]),
    tensor([0, 5]),
    0.25,
  );
  assertClose(result.meanPrediction, [2, 5]);
  assert.deepEqual([result.biasSquared, result.variance, result.noise, result.total], [2, 0.5, 0.25, 2.75]);
});

test('biasVariance() has no variance for a single data set', () => {
  const result = biasVariance(tensor([[1, 2]]), tensor([0, 0]), 0);
  assert.deepEqual([result.biasSquared, result.variance, result.total], [2.5, 0, 2.5]);
});

test('biasVariance(): bias² + variance is the mean squared distance from the truth', () => {
  fc.assert(
    fc.property(wholeTensor([5, 4]), wholeTensor([4]), (predictions, truth) => {
      const { biasSquared, variance } = biasVariance(predictions, truth, 1);
      const squares = Array.from(predictions.data, (value, i) => (value - Number(truth.data[i % 4])) ** 2);
      const meanSquare = squares.reduce((a, b) => a + b, 0) / squares.length;
      assertClose(biasSquared + variance, meanSquare, { rtol: 1e-12, atol: 1e-12 });
    }),
  );
});

test('biasVariance() throws before it divides by nothing or pairs unequal lists', () => {
  const [predictions, truth] = [tensor([[1, 2]]), tensor([1, 2])];
  assertShapeError(() => biasVariance(truth, truth, 0), { code: 'bad-rank', got: 1 });
  assertShapeError(() => biasVariance(predictions, predictions, 0), { argument: 'truth' });
  assertShapeError(() => biasVariance(predictions, tensor([1]), 0), {
    code: 'size-differs',
    argument: 'truth',
    expected: 2,
    got: 1,
  });
  assertShapeError(() => biasVariance(tensor([], [0, 2]), truth, 0), {
    code: 'bad-size',
    argument: 'predictions',
    axis: 0,
  });
  assert.throws(() => biasVariance(predictions, truth, -1), RangeError);
  assert.throws(() => biasVariance(predictions, truth, Number.NaN), RangeError);
});
