import assert from 'node:assert/strict';
import { test } from 'node:test';
import { logSoftmax, logSoftmaxShape, softmax, softmaxShape, sum, tensor } from '../../engine/index.ts';
import { assertClose, assertShape, assertShapeError } from '../support/assertions.ts';
import { assertGradients } from '../support/gradients.ts';

const { NaN: nan } = Number;
const x = tensor([0.5, -1, 2, 0, 1, -0.5, 1.5, 3, -2, 0.25, 1, 0], [2, 3, 2]);

test('softmax() and logSoftmax() run along the last axis unless another is named', () => {
  const rows = tensor([
    [0, Math.log(3)],
    [Math.log(4), 0],
  ]);
  assertClose(softmax(rows), [0.25, 0.75, 0.8, 0.2]);
  assertClose(softmax(rows, 0), [0.2, 0.75, 0.8, 0.25]);
  assertClose(logSoftmax(rows), [0.25, 0.75, 0.8, 0.2].map(Math.log));
  assertClose(logSoftmax(rows, -2), [0.2, 0.75, 0.8, 0.25].map(Math.log));
});

test('softmax() sums to 1 along its axis', () => {
  assertShape(softmax(x, 1), [2, 3, 2]);
  assertClose(sum(softmax(x, 1), 1), [1, 1, 1, 1]);
  assertClose(sum(softmax(x, 0), 0), [1, 1, 1, 1, 1, 1]);
});

test('softmax() and logSoftmax() only see differences, however large the scores', () => {
  assertClose(softmax(tensor([1000, 1000 + Math.log(3)])), [0.25, 0.75], { rtol: 1e-3 });
  assertClose(softmax(tensor([-1e30, -1e30, 1e30])), [0, 0, 1]);
  assertClose(logSoftmax(tensor([0, 500])), [-500, 0]);
});

test('softmax() and logSoftmax() share evenly among equal scores of any size', () => {
  for (const size of [1e10, 1e30, -3e38]) {
    assertClose(softmax(tensor([size, size])), [0.5, 0.5]);
    assertClose(logSoftmax(tensor([size, size])), [Math.log(0.5), Math.log(0.5)]);
  }
});

test('softmax() and logSoftmax() take -∞ for impossible and answer NaN where nothing is left', () => {
  assertClose(softmax(tensor([-Infinity, 5, 5])), [0, 0.5, 0.5]);
  assertClose(logSoftmax(tensor([-Infinity, 5])), [-Infinity, 0]);
  for (const cells of [
    [-Infinity, -Infinity],
    [Infinity, 0],
    [nan, 0],
  ]) {
    assertClose(softmax(tensor(cells)), [nan, nan]);
    assertClose(logSoftmax(tensor(cells)), [nan, nan]);
  }
});

test('softmax() and logSoftmax() refuse an axis that is missing', () => {
  assertShapeError(() => softmax(x, 3), { op: 'softmax', code: 'bad-axis', argument: 'axis', expected: 3, got: 3 });
  assertShapeError(() => logSoftmax(x, -4), { op: 'logSoftmax', code: 'bad-axis', got: -4 });
  assert.deepEqual(softmaxShape([2, 3]), [2, 3]);
  assert.deepEqual(logSoftmaxShape([2, 3], 0), [2, 3]);
});

test('softmax() and logSoftmax() carry gradients back along every axis', () => {
  for (const axis of [0, 1, 2]) {
    assertGradients((x) => softmax(x, axis), [x]);
    assertGradients((x) => logSoftmax(x, axis), [x]);
  }
});
