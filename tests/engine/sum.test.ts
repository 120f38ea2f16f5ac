import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mean, meanShape, sum, sumShape, tensor } from '../../engine/index.ts';
import { assertClose, assertShape, assertShapeError } from '../support/assertions.ts';
import { assertGradients } from '../support/gradients.ts';

const x = tensor([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12], [2, 3, 2]);

test('sum() and mean() run over all cells unless axes are named', () => {
  for (const axes of [undefined, null, []]) {
    assertShape(sum(x, axes), []);
    assertClose(sum(x, axes), [78]);
    assertClose(mean(x, axes), [6.5]);
  }
  assertClose(sum(tensor(3)), [3]);
});

test('sum() and mean() run over one axis or several, counted from the front or the end', () => {
  assertShape(sum(x, 1), [2, 2]);
  assertClose(sum(x, 1), [9, 12, 27, 30]);
  assertClose(mean(x, -2), [3, 4, 9, 10]);
  assertShape(sum(x, [0, -1]), [3]);
  assertClose(sum(x, [0, -1]), [18, 26, 34]);
  assertClose(mean(x, [-1, 0]), [4.5, 6.5, 8.5]);
});

test('sum() and mean() keep the axes with size 1 when asked', () => {
  assertShape(sum(x, [0, 2], true), [1, 3, 1]);
  assertShape(mean(x, null, true), [1, 1, 1]);
  assert.deepEqual(sumShape([2, 3, 4], 1), [2, 4]);
  assert.deepEqual(sumShape([2, 3, 4], [0, 1], true), [1, 1, 4]);
  assert.deepEqual(meanShape([2, 3, 4]), []);
});

test('sum() adds up in double precision: small cells beside large ones count', () => {
  assertClose(sum(tensor([2 ** 24, 1, 1, 1, 1, -(2 ** 24)])), [4]);
});

test('sum() of no cells is 0, mean() is NaN', () => {
  const none = tensor([], [2, 0]);
  assertClose(sum(none, 1), [0, 0]);
  assertClose(mean(none, 1), [Number.NaN, Number.NaN]);
  assertShape(mean(none, 0), [0]);
});

test('sum() and mean() hand over cells of their own', () => {
  const column = tensor([[1], [2]]);
  assert.notEqual(sum(column, 1).data, column.data);
  assert.notEqual(mean(column, 1).data, column.data);
});

test('sum() and mean() refuse axes that are missing, broken or named twice', () => {
  assertShapeError(
    () => sum(x, 3),
    { op: 'sum', code: 'bad-axis', argument: 'axes', expected: 3, got: 3 },
    'sum: axes names axis 3, but x has 3 axes; count from 0, or from -1 back',
  );
  assertShapeError(() => mean(x, [0, -4]), { op: 'mean', code: 'bad-axis', got: -4 });
  assertShapeError(() => sum(x, 0.5), { code: 'bad-axis', got: 0.5 });
  assertShapeError(() => sum(tensor(1), 0), { code: 'bad-axis', expected: 0 });
  assertShapeError(
    () => mean(x, [1, -2]),
    { op: 'mean', code: 'repeated-axis', got: 1 },
    'mean: axes names axis 1 more than once; name each axis once',
  );
});

test('sum() and mean() pass their gradient to every cell', () => {
  const shape = [2, 3, 2];
  const small = tensor([1, -2, 3, 0.5, 1, 2, -1, 0, 1, 2, 1, -3], shape);
  for (const op of [sum, mean]) {
    assertGradients((x) => op(x), [small]);
    for (const axes of [0, 1, -1, [0, 2]]) {
      assertGradients((x) => op(x, axes), [small]);
      assertGradients((x) => op(x, axes, true), [small]);
    }
  }
});
