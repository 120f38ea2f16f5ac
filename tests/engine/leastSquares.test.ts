import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { leastSquares, leastSquaresShape, matmul, polynomialFeatures, random, SingularError, sub, tensor } from '../../engine/index.ts';
import { wholeTensor } from '../support/arbitraries.ts';
import { assertClose, assertShape, assertShapeError } from '../support/assertions.ts';

test('leastSquares() solves a square system', () => {
  assertClose(
    leastSquares(
      tensor([
        [2, 1],
        [1, 3],
      ]),
      tensor([5, 10]),
    ),
    [1, 3],
  );
});

test('leastSquares() fits a line through points by hand', () => {
  // Through (0, 1), (1, 3), (2, 2): slope ½, intercept 1½.
  const A = tensor([
    [1, 0],
    [1, 1],
    [1, 2],
  ]);
  assertClose(leastSquares(A, tensor([1, 3, 2])), [1.5, 0.5]);
});

test('leastSquares() with ridge divides by Σx² + ridge in one column', () => {
  assertClose(leastSquares(tensor([[1], [2]]), tensor([5, 5]), { ridge: 10 }), [1]);
});

test('leastSquares() with ridge makes a singular fit unique: equal shares', () => {
  const coefficients = leastSquares(
    tensor([
      [1, 1],
      [1, 1],
    ]),
    tensor([2, 2]),
    { ridge: 1 },
  );
  assertClose(coefficients, [0.8, 0.8]);
});

test('leastSquares() leaves a residual at right angles to every column', () => {
  fc.assert(
    fc.property(wholeTensor([6, 2]), wholeTensor([6]), (A, y) => {
      const residual = (c: ReturnType<typeof tensor>) => sub(matmul(A, c), y);
      try {
        const errors = residual(leastSquares(A, y));
        assertClose(matmul(errors, A), [0, 0], { atol: 1e-3 });
      } catch (error) {
        assert.ok(error instanceof SingularError, String(error));
      }
    }),
  );
});

test('leastSquares() recovers a polynomial of degree 9 from noiseless points', () => {
  const x = tensor(Array.from({ length: 40 }, (_, i) => -1 + (2 * i) / 39));
  const A = polynomialFeatures(x, 9);
  const truth = tensor([1, -2, 3, -4, 5, -6, 7, -8, 9, -10]);
  assertClose(leastSquares(A, matmul(A, truth)), truth, { rtol: 1e-5 });
});

test('leastSquares() passes a polynomial of degree 9 through ten random points', () => {
  for (let seed = 0; seed < 50; seed++) {
    const source = random(seed);
    const x = tensor(Array.from({ length: 10 }, () => source.uniform(-1, 1)));
    const y = tensor(Array.from({ length: 10 }, () => source.normal()));
    const A = polynomialFeatures(x, 9);
    const coefficients = leastSquares(A, y);
    const largest = Math.max(...coefficients.data.map(Math.abs));
    assertClose(matmul(A, coefficients), y, { atol: 1e-6 * (1 + largest) });
  }
});

test('leastSquares() throws for a column that others express, with the fix', () => {
  const y = tensor([1, 2, 3]);
  const twice = tensor([
    [1, 0.1, 0.1],
    [1, 0.2, 0.2],
    [1, 0.7, 0.7],
  ]);
  assert.throws(
    () => leastSquares(twice, y),
    (error) => {
      assert.ok(error instanceof SingularError);
      assert.equal(error.column, 2);
      assert.equal(
        error.message,
        'leastSquares: column 2 follows from the columns before it; ' + 'use fewer columns, more rows, or ridge > 0',
      );
      return true;
    },
  );
  assert.throws(() => leastSquares(tensor([[1, 2]]), tensor([1])), SingularError);
  assert.throws(() => leastSquares(tensor([[0], [0], [0]]), y), SingularError);
});

test('leastSquares() refuses numbers it cannot fit', () => {
  const [A, y] = [tensor([[1], [2]]), tensor([1, 2])];
  for (const ridge of [-1, Number.NaN, Infinity]) assert.throws(() => leastSquares(A, y, { ridge }), RangeError);
  assert.throws(() => leastSquares(A, tensor([1, Number.NaN])), RangeError);
  assert.throws(() => leastSquares(tensor([[1], [Infinity]]), y), RangeError);
});

test('leastSquares() of no columns has no coefficients', () => {
  assertShape(leastSquares(tensor([], [3, 0]), tensor([1, 2, 3])), [0]);
});

test('leastSquaresShape() is one coefficient a column', () => {
  assertShape(
    leastSquares(
      tensor([
        [1, 0],
        [0, 1],
      ]),
      tensor([1, 2]),
    ),
    [2],
  );
  assert.deepEqual(leastSquaresShape([5, 3], [5]), [3]);
  assertShapeError(() => leastSquaresShape([5], [5]), { code: 'bad-rank', argument: 'A' });
  assertShapeError(() => leastSquaresShape([5, 3], [5, 1]), { code: 'bad-rank', argument: 'y' });
  assertShapeError(
    () => leastSquaresShape([5, 3], [4]),
    { code: 'size-differs', argument: 'y', expected: 5, got: 4 },
    'leastSquares: y has 4 values on axis 0, expected 5; change the values or the shape',
  );
});
