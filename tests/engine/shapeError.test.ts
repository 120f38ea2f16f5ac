import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ShapeError } from '../../engine/index.ts';

test('ShapeError keeps its details as fields beside the sentence', () => {
  const error = new ShapeError({
    op: 'conv2d',
    code: 'kernel-too-large',
    argument: 'weight',
    axis: 2,
    axisName: 'height',
    expected: 3,
    got: 5,
  });
  assert.ok(error instanceof Error);
  assert.equal(error.name, 'ShapeError');
  assert.equal(error.message, 'conv2d: kernel 5 exceeds padded input 3 on axis 2 (height); ' + 'use a smaller kernel or more padding');
  const { op, code, argument, axis, axisName, expected, got } = error;
  assert.deepEqual([op, code, argument, axis, axisName, expected, got], ['conv2d', 'kernel-too-large', 'weight', 2, 'height', 3, 5]);
});

test('ShapeError has null where no single axis is to blame', () => {
  const { axis, axisName, message } = new ShapeError({
    op: 'conv2d',
    code: 'bad-rank',
    argument: 'x',
    expected: [3, 4],
    got: 2,
  });
  assert.deepEqual([axis, axisName], [null, null]);
  assert.equal(message, 'conv2d: x has rank 2, expected 3 or 4; add or drop an axis');
});
