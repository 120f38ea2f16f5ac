import assert from 'node:assert/strict';
import { test } from 'node:test';
import { add, flatten, flattenShape, reshape, reshapeShape, tensor } from '../../engine/index.ts';
import { assertClose, assertShape, assertShapeError } from '../support/assertions.ts';
import { assertGradients } from '../support/gradients.ts';

const x = tensor([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12], [2, 3, 2]);

test('reshape() and flatten() keep the cells in order and share them', () => {
  assertShape(reshape(x, [4, 3]), [4, 3]);
  assert.equal(reshape(x, [4, 3]).data, x.data);
  assert.equal(flatten(x).data, x.data);
  assertShape(reshape(tensor([5]), []), []);
});

test('reshape() infers the one size that is -1', () => {
  assert.deepEqual(reshapeShape([2, 3, 2], [-1, 4]), [3, 4]);
  assert.deepEqual(reshapeShape([2, 3, 2], [2, -1, 6]), [2, 1, 6]);
  assert.deepEqual(reshapeShape([], [-1]), [1]);
  assert.deepEqual(reshapeShape([0, 5], [3, -1]), [3, 0]);
});

test('reshape() refuses a shape of another size', () => {
  assertShapeError(
    () => reshape(x, [5, 2]),
    { op: 'reshape', code: 'size-differs', expected: 12, got: 10 },
    'reshape: shape has 10 values, expected 12; change the values or the shape',
  );
  assertShapeError(() => reshape(x, [1.5, 8]), { code: 'bad-size', axis: 0, got: 1.5 });
});

test('reshape() refuses a -1 that has no answer, or a second one', () => {
  assertShapeError(
    () => reshape(x, [5, -1]),
    { op: 'reshape', code: 'cannot-infer', axis: 1, expected: 12, got: 5 },
    'reshape: -1 in shape on axis 1 cannot be inferred: the other sizes make 5, which does not divide the 12 cells of x; give sizes that do',
  );
  assertShapeError(() => reshapeShape([0], [0, -1]), { code: 'cannot-infer', got: 0 });
  assertShapeError(() => reshape(x, [-1, 2, -1]), { code: 'bad-size', axis: 2, got: -1 });
});

test('flatten() joins the axes from startDim to endDim', () => {
  assert.deepEqual(flattenShape([2, 3, 4, 5]), [120]);
  assert.deepEqual(flattenShape([2, 3, 4, 5], 1), [2, 60]);
  assert.deepEqual(flattenShape([2, 3, 4, 5], 1, 2), [2, 12, 5]);
  assert.deepEqual(flattenShape([2, 3, 4, 5], -2), [2, 3, 20]);
  assert.deepEqual(flattenShape([2, 3], 1, 1), [2, 3]);
  assert.deepEqual(flattenShape([]), [1]);
});

test('flatten() refuses axes that are missing or out of order', () => {
  assertShapeError(() => flatten(x, 3), { op: 'flatten', code: 'bad-axis', argument: 'startDim', got: 3 });
  assertShapeError(() => flatten(x, 0, -4), { code: 'bad-axis', argument: 'endDim', got: -4 });
  assertShapeError(
    () => flatten(x, 2, 0),
    { code: 'axes-out-of-order', argument: 'endDim', expected: 2, got: 0 },
    'flatten: endDim names axis 0, which stands before axis 2, where it starts; exchange the two',
  );
});

test('reshape() and flatten() pass their gradient back in the shape of x', () => {
  assertGradients((x) => reshape(x, [3, -1]), [x]);
  assertGradients((x) => flatten(x, 1), [x]);
  const parameter = tensor([1, 2], [2, 1], { requiresGrad: true });
  add(flatten(parameter), reshape(parameter, [2])).backward(tensor([1, 10]));
  assertClose(parameter.grad ?? [], [2, 20]);
});
