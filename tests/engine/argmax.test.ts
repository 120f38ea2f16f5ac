import assert from 'node:assert/strict';
import { test } from 'node:test';
import { argmax, argmaxShape, tensor } from '../../engine/index.ts';
import { assertClose, assertShape, assertShapeError } from '../support/assertions.ts';

const x = tensor([
  [1, 5, 3],
  [9, 2, 9],
]);

test('argmax() says where along an axis the largest cell is, the first of equals', () => {
  assertClose(argmax(x, 1), [1, 0]);
  assertClose(argmax(x, 0), [1, 0, 1]);
  assertClose(argmax(x, -1), [1, 0]);
  assertClose(argmax(tensor([1, 2, 3, 4, 8, 7, 6, 5], [2, 2, 2]), 1), [1, 1, 0, 0]);
});

test('argmax() without an axis counts through all cells', () => {
  assertShape(argmax(x), []);
  assertClose(argmax(x), [3]);
  assertClose(argmax(tensor(7)), [0]);
});

test('argmax() keeps the axis with size 1 when asked', () => {
  assertShape(argmax(x, 0, true), [1, 3]);
  assertShape(argmax(x, null, true), [1, 1]);
  assert.deepEqual(argmaxShape([2, 3, 4], -2), [2, 4]);
});

test('argmax() takes the first NaN for the largest', () => {
  assertClose(argmax(tensor([1, Number.NaN, Infinity, Number.NaN])), [1]);
  assertClose(argmax(tensor([-Infinity, -Infinity])), [0]);
});

test('argmax() refuses an axis that is missing or has nothing to choose from', () => {
  assertShapeError(() => argmax(x, 2), { op: 'argmax', code: 'bad-axis', argument: 'axis', expected: 2, got: 2 });
  assertShapeError(
    () => argmax(tensor([], [2, 0]), 1),
    { op: 'argmax', code: 'empty-axis', axis: 1 },
    'argmax: x has 0 cells on axis 1, nothing to choose from; give it at least 1',
  );
  assertShapeError(() => argmax(tensor([], [0])), { code: 'empty-axis', axis: null });
  assertShape(argmax(tensor([], [2, 0]), 0), [0]);
});

test('argmax() has no gradient', () => {
  assert.equal(argmax(tensor([1, 2], [2], { requiresGrad: true })).requiresGrad, false);
});
