import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { checkIndex } from '../../engine/checks/checkIndex.ts';
import { broadcastShapes, formatShape, indexAt, offsetOf, sizeOf, stridesOf } from '../../engine/index.ts';
import { broadcastStrides, offsetsOf } from '../../engine/shape.ts';
import { assertShapeError } from '../support/assertions.ts';

test('formatShape() writes a shape in brackets', () => {
  assert.equal(formatShape([2, 3, 28, 28]), '[2, 3, 28, 28]');
  assert.equal(formatShape([]), '[]');
});

test('sizeOf() multiplies the sizes and is 1 for a single number', () => {
  assert.equal(sizeOf([2, 3, 4]), 24);
  assert.equal(sizeOf([2, 0, 4]), 0);
  assert.equal(sizeOf([]), 1);
});

test('stridesOf() is row-major: the last axis lies closest', () => {
  assert.deepEqual(stridesOf([3, 4, 5]), [20, 5, 1]);
  assert.deepEqual(stridesOf([]), []);
});

test('offsetOf() finds the cell in the data', () => {
  assert.equal(offsetOf([2, 3, 4], [20, 5, 1]), 59);
  assert.equal(offsetOf([], []), 0);
});

test('offsetsOf() is offsetOf() for every cell, whatever the strides', () => {
  assert.deepEqual([...offsetsOf([2, 3], [1, 2])], [0, 2, 4, 1, 3, 5]);
  assert.deepEqual([...offsetsOf([2, 2, 2], [0, 1, 0])], [0, 0, 1, 1, 0, 0, 1, 1]);
  assert.deepEqual([...offsetsOf([], [])], [0]);
  assert.deepEqual([...offsetsOf([2, 0, 3], [0, 3, 1])], []);
  const axes = fc.array(fc.record({ size: fc.nat({ max: 4 }), stride: fc.nat({ max: 9 }) }), { maxLength: 4 });
  fc.assert(
    fc.property(axes, (axes) => {
      const [shape, strides] = [axes.map(({ size }) => size), axes.map(({ stride }) => stride)];
      const expected = Array.from({ length: sizeOf(shape) }, (_, cell) => offsetOf(indexAt(cell, shape), strides));
      assert.deepEqual([...offsetsOf(shape, strides)], expected);
    }),
  );
});

test('indexAt() is the inverse of offsetOf()', () => {
  assert.deepEqual(indexAt(59, [3, 4, 5]), [2, 3, 4]);
  const shapes = fc.array(fc.integer({ min: 1, max: 5 }), { maxLength: 4 });
  fc.assert(
    fc.property(shapes, fc.nat(), (shape, any) => {
      const offset = any % sizeOf(shape);
      assert.equal(offsetOf(indexAt(offset, shape), stridesOf(shape)), offset);
    }),
  );
});

test('checkIndex() names the axis that is left', () => {
  checkIndex('at', [1, 2], [2, 3]);
  assertShapeError(
    () => checkIndex('at', [1, 3], [2, 3]),
    { op: 'at', code: 'bad-index', axis: 1, expected: 3, got: 3 },
    'at: index 3 is outside size 3 on axis 1; count from 0 and stay below 3',
  );
  assertShapeError(() => checkIndex('at', [-1, 0], [2, 3]), { code: 'bad-index', axis: 0 });
  assertShapeError(() => checkIndex('at', [0.5, 0], [2, 3]), { code: 'bad-index', axis: 0 });
  assertShapeError(
    () => checkIndex('at', [1], [2, 3]),
    { code: 'bad-rank', expected: [2], got: 1 },
    'at: index has rank 1, expected 2; add or drop an axis',
  );
});

test('broadcastShapes() repeats axes that are 1 or missing in front', () => {
  assert.deepEqual(broadcastShapes('add', [2, 3], [2, 3]), [2, 3]);
  assert.deepEqual(broadcastShapes('add', [2, 3], [3]), [2, 3]);
  assert.deepEqual(broadcastShapes('add', [4, 1], [3]), [4, 3]);
  assert.deepEqual(broadcastShapes('add', [], [5, 1]), [5, 1]);
  assert.deepEqual(broadcastShapes('add', [0], [1]), [0]);
});

test('broadcastShapes() names the axis of the result that does not fit', () => {
  assertShapeError(
    () => broadcastShapes('add', [2, 3], [2]),
    { op: 'add', code: 'not-broadcastable', axis: 1, expected: 3, got: 2 },
    'add: sizes 3 and 2 do not broadcast on axis 1; make them equal, or one of them 1',
  );
});

test('broadcastShapes() repeats an axis of size 1 only, not an empty one', () => {
  assertShapeError(() => broadcastShapes('add', [3], [0]), { code: 'not-broadcastable', got: 0 });
});

test('broadcastStrides() stands still along a repeated axis', () => {
  assert.deepEqual(broadcastStrides([3, 1], [2, 3, 4]), [0, 1, 0]);
  assert.deepEqual(broadcastStrides([2, 3], [2, 3]), [3, 1]);
});
