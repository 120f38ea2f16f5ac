import assert from 'node:assert/strict';
import { test } from 'node:test';
import { polynomialFeatures, polynomialFeaturesShape, tensor } from '../../engine/index.ts';
import { assertClose, assertShape, assertShapeError } from '../support/assertions.ts';

test('polynomialFeatures() is a row of Legendre polynomials a point', () => {
  const features = polynomialFeatures(tensor([0.5, -1]), 3);
  assertShape(features, [2, 4]);
  // P₂ = (3x² − 1) / 2, P₃ = (5x³ − 3x) / 2
  assertClose(features, [1, 0.5, -0.125, -0.4375, 1, -1, 1, -1]);
});

test('polynomialFeatures() of degree 0 is a constant', () => {
  assertClose(polynomialFeatures(tensor([0.5, -1]), 0), [1, 1]);
});

test('polynomialFeaturesShape() refuses a degree that is no whole number', () => {
  assert.deepEqual(polynomialFeaturesShape([7], 9), [7, 10]);
  for (const degree of [-1, 1.5, Number.NaN])
    assertShapeError(() => polynomialFeaturesShape([7], degree), {
      code: 'bad-option',
      argument: 'degree',
      expected: 0,
      got: degree,
    });
  assertShapeError(() => polynomialFeaturesShape([7, 1], 2), { code: 'bad-rank' });
});
