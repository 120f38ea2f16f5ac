import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { add, matmul, matmulShape, tensor } from '../../engine/index.ts';
import { wholeTensor } from '../support/arbitraries.ts';
import { assertClose, assertShape, assertShapeError } from '../support/assertions.ts';

test('matmul() multiplies rows by columns', () => {
  const product = matmul(
    tensor([
      [1, 2, 3],
      [4, 5, 6],
    ]),
    tensor([
      [1, 0],
      [0, 1],
      [2, 2],
    ]),
  );
  assertShape(product, [2, 2]);
  assertClose(product, [7, 8, 16, 17]);
});

test('matmul() takes a vector as a row on the left and as a column on the right', () => {
  const [matrix, vector] = [
    tensor([
      [1, 2],
      [3, 4],
    ]),
    tensor([10, 1]),
  ];
  assertClose(matmul(vector, matrix), [13, 24]);
  assertClose(matmul(matrix, vector), [12, 34]);
  assertShape(matmul(vector, vector), []);
  assertClose(matmul(vector, vector), [101]);
});

test('matmul() repeats a matrix over a batch', () => {
  const batch = tensor([1, 0, 0, 1, 2, 0, 0, 2], [2, 2, 2]);
  const product = matmul(
    batch,
    tensor([
      [1, 2],
      [3, 4],
    ]),
  );
  assertShape(product, [2, 2, 2]);
  assertClose(product, [1, 2, 3, 4, 2, 4, 6, 8]);
});

test('matmul() multiplies the matrices of two batches one by one', () => {
  const rows = tensor([1, 2, 3, 4], [2, 1, 2]);
  const matrices = tensor([1, 0, 10, 1, 100, 0, 1000, 1], [2, 2, 2]);
  assertClose(matmul(rows, matrices), [21, 2, 4300, 4]);
});

test('matmul() sums over nothing to 0', () => {
  assertClose(matmul(tensor([], [2, 0]), tensor([], [0, 1])), [0, 0]);
});

test('matmulShape() follows torch.matmul', () => {
  assert.deepEqual(matmulShape([3, 4], [4, 5]), [3, 5]);
  assert.deepEqual(matmulShape([4], [2, 4, 1]), [2, 1]);
  assert.deepEqual(matmulShape([1, 2, 4, 3], [3]), [1, 2, 4]);
  assert.deepEqual(matmulShape([3, 1, 3, 4], [1, 2, 4, 2]), [3, 2, 3, 2]);
});

test('matmulShape() names what differs', () => {
  assertShapeError(
    () => matmulShape([2, 3], [4, 5]),
    { op: 'matmul', code: 'inner-differ', argument: 'b', axis: 0, expected: 3, got: 4 },
    'matmul: b has size 4 on axis 0 (rows), expected 3; ' + 'the sizes that are summed over must be equal: change one or transpose',
  );
  assertShapeError(() => matmulShape([2, 3], [4]), { code: 'inner-differ', axis: 0 });
  assertShapeError(() => matmulShape([2, 2, 3], [5, 3, 1]), {
    code: 'not-broadcastable',
    axis: 0,
    expected: 2,
    got: 5,
  });
  assertShapeError(
    () => matmulShape([], [4]),
    { code: 'rank-too-small', argument: 'a' },
    'matmul: a has rank 0, expected at least 1; add an axis',
  );
  assertShapeError(() => matmulShape([4], []), { code: 'rank-too-small', argument: 'b' });
});

test('matmul() is distributive: A·(B + C) = A·B + A·C', () => {
  const matrices = [wholeTensor([2, 3]), wholeTensor([3, 4]), wholeTensor([3, 4])] as const;
  fc.assert(
    fc.property(...matrices, (A, B, C) => {
      assertClose(matmul(A, add(B, C)), add(matmul(A, B), matmul(A, C)), { rtol: 0, atol: 0 });
    }),
  );
});
