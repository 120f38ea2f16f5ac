import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addShape, conv2dGeometry, conv2dShape, linearShape, matmulShape } from '../../engine/index.ts';
import { assertShapeError } from '../support/assertions.ts';

test('conv2dShape() is [N, filters, OH, OW]', () => {
  assert.deepEqual(conv2dShape([10, 3, 28, 20], [6, 3, 5, 3]), [10, 6, 24, 18]);
});

test('conv2dShape() leaves out N where x has none', () => {
  assert.deepEqual(conv2dShape([3, 28, 20], [6, 3, 5, 3]), [6, 24, 18]);
});

test('conv2dShape() floors when the stride leaves a remainder', () => {
  assert.deepEqual(conv2dShape([1, 1, 8, 7], [1, 1, 3, 3], { stride: 2 }), [1, 1, 3, 3]);
});

test('conv2dShape() takes stride, padding and dilation as one number or [height, width]', () => {
  const shapeWith = (options: object) => conv2dShape([1, 1, 9, 9], [1, 1, 3, 3], options);
  assert.deepEqual(shapeWith({ stride: 2 }), [1, 1, 4, 4]);
  assert.deepEqual(shapeWith({ stride: [1, 3] }), [1, 1, 7, 3]);
  assert.deepEqual(shapeWith({ padding: 1 }), [1, 1, 9, 9]);
  assert.deepEqual(shapeWith({ padding: [0, 2] }), [1, 1, 7, 11]);
  assert.deepEqual(shapeWith({ padding: [0, 1, 2, 3] }), [1, 1, 8, 12]);
  assert.deepEqual(shapeWith({ dilation: 2 }), [1, 1, 5, 5]);
  assert.deepEqual(shapeWith({ dilation: [1, 4] }), [1, 1, 7, 1]);
});

test("conv2dShape() keeps height and width with padding 'same', drops cells with 'valid'", () => {
  assert.deepEqual(conv2dShape([1, 1, 6, 7], [1, 1, 4, 3], { padding: 'same' }), [1, 1, 6, 7]);
  assert.deepEqual(conv2dShape([1, 1, 6, 7], [1, 1, 4, 3], { padding: 'valid' }), [1, 1, 3, 5]);
  const dilated = { padding: 'same', dilation: 3 } as const;
  assert.deepEqual(conv2dShape([1, 1, 6, 7], [1, 1, 4, 3], dilated), [1, 1, 6, 7]);
});

test("conv2dGeometry() puts the odd zero of padding 'same' after the input, as PyTorch", () => {
  const { rows, columns } = conv2dGeometry([1, 1, 6, 6], [1, 1, 4, 3], { padding: 'same' });
  assert.deepEqual(rows.padding, [1, 2]);
  assert.deepEqual(columns.padding, [1, 1]);
});

test('conv2dShape() reads C / groups channels a filter', () => {
  assert.deepEqual(conv2dShape([1, 6, 4, 4], [9, 2, 1, 1], { groups: 3 }), [1, 9, 4, 4]);
  assert.deepEqual(conv2dShape([1, 3, 4, 4], [3, 1, 1, 1], { groups: 3 }), [1, 3, 4, 4]);
});

test('conv2dShape() takes an empty batch', () => {
  assert.deepEqual(conv2dShape([0, 1, 3, 3], [2, 1, 3, 3]), [0, 2, 1, 1]);
});

test('conv2dShape() says on which axis the kernel is too large', () => {
  assertShapeError(
    () => conv2dShape([1, 1, 3, 9], [1, 1, 5, 5]),
    {
      op: 'conv2d',
      code: 'kernel-too-large',
      argument: 'weight',
      axis: 2,
      axisName: 'height',
      expected: 3,
      got: 5,
    },
    'conv2d: kernel 5 exceeds padded input 3 on axis 2 (height); ' + 'use a smaller kernel or more padding',
  );
  assertShapeError(() => conv2dShape([1, 9, 3], [1, 1, 5, 5]), {
    code: 'kernel-too-large',
    axis: 2,
    axisName: 'width',
  });
});

test('conv2dShape() blames the dilation where the kernel alone would not be too large', () => {
  assertShapeError(
    () => conv2dShape([1, 1, 9, 3], [1, 1, 3, 3], { dilation: 2 }),
    { code: 'dilated-kernel-too-large', axis: 3, axisName: 'width', expected: 3, got: 5 },
    'conv2d: dilated kernel 5 exceeds padded input 3 on axis 3 (width); ' + 'use less dilation, a smaller kernel or more padding',
  );
});

test('conv2dShape() names both numbers of channels', () => {
  assertShapeError(
    () => conv2dShape([1, 3, 5, 5], [4, 1, 3, 3]),
    { code: 'channels-differ', argument: 'x', axis: 1, axisName: 'channels', expected: 1, got: 3 },
    'conv2d: x has 3 channels on axis 1 (channels), weight reads 1 (its axis 1 times groups); ' + 'make the two equal',
  );
  assertShapeError(() => conv2dShape([3, 5, 5], [4, 1, 3, 3]), {
    code: 'channels-differ',
    axis: 0,
  });
});

test('conv2dShape() counts the channels that all groups of a weight read together', () => {
  assertShapeError(() => conv2dShape([1, 6, 5, 5], [4, 2, 3, 3], { groups: 2 }), {
    code: 'channels-differ',
    expected: 4,
    got: 6,
  });
});

test('conv2dShape() refuses groups that divide neither channels nor filters', () => {
  assertShapeError(
    () => conv2dShape([1, 3, 5, 5], [4, 1, 3, 3], { groups: 2 }),
    { code: 'groups-do-not-divide', argument: 'x', axisName: 'channels', expected: 2, got: 3 },
    "conv2d: groups 2 does not divide x's 3 on axis 1 (channels); choose a divisor of 3",
  );
  assertShapeError(
    () => conv2dShape([1, 4, 5, 5], [3, 2, 3, 3], { groups: 2 }),
    { code: 'groups-do-not-divide', argument: 'weight', axis: 0, axisName: 'filters', got: 3 },
    "conv2d: groups 2 does not divide weight's 3 on axis 0 (filters); choose a divisor of 3",
  );
});

test("conv2dShape() allows padding 'same' with stride 1 only", () => {
  assertShapeError(
    () => conv2dShape([1, 1, 5, 5], [1, 1, 3, 3], { padding: 'same', stride: [1, 2] }),
    { code: 'same-needs-stride-1', argument: 'stride', axis: 3, axisName: 'width', got: 2 },
    "conv2d: padding 'same' needs stride 1, got 2 on axis 3 (width); " + 'use stride 1 or give padding as numbers',
  );
});

test('conv2dShape() refuses shapes of the wrong rank', () => {
  assertShapeError(
    () => conv2dShape([5, 5], [1, 1, 3, 3]),
    { code: 'bad-rank', argument: 'x', expected: [3, 4], got: 2 },
    'conv2d: x has rank 2, expected 3 or 4; add or drop an axis',
  );
  assertShapeError(() => conv2dShape([1, 1, 5, 5], [3, 3]), {
    code: 'bad-rank',
    argument: 'weight',
  });
});

test('conv2dShape() refuses options that are not whole or too small', () => {
  const shapeWith = (options: object) => () => conv2dShape([1, 1, 5, 5], [1, 1, 3, 3], options);
  const code = 'bad-option';
  for (const wrong of [0, -1, 1.5, Number.NaN, Infinity]) {
    assertShapeError(shapeWith({ stride: wrong }), { code, argument: 'stride', got: wrong });
    assertShapeError(shapeWith({ stride: [1, wrong] }), { code, argument: 'stride' });
    assertShapeError(shapeWith({ dilation: wrong }), { code, argument: 'dilation' });
    assertShapeError(shapeWith({ dilation: wrong, padding: 'same' }), { code });
    assertShapeError(shapeWith({ groups: wrong }), { code, argument: 'groups' });
  }
  for (const wrong of [-1, 0.5, Number.NaN]) {
    assertShapeError(shapeWith({ padding: wrong }), { code, argument: 'padding', expected: 0 });
    assertShapeError(shapeWith({ padding: [0, 0, 0, wrong] }), { code, argument: 'padding' });
  }
});

test('conv2dShape() refuses an empty kernel', () => {
  assertShapeError(() => conv2dShape([1, 1, 5, 5], [1, 1, 0, 3]), {
    code: 'bad-option',
    argument: 'kernel',
    got: 0,
  });
});

test('conv2dShape() names the kernel itself where no smaller dilation would help', () => {
  assertShapeError(() => conv2dShape([1, 1, 3, 9], [1, 1, 5, 5], { dilation: 2 }), {
    code: 'kernel-too-large',
    axis: 2,
    expected: 3,
    got: 5,
  });
});

test('shape rules refuse sizes that are negative, fractional or NaN, and pass none on', () => {
  for (const size of [-1, 0.5, Number.NaN]) {
    const code = 'bad-size';
    assertShapeError(() => conv2dShape([size, 1, 5, 5], [1, 1, 3, 3]), { code, axis: 0 });
    assertShapeError(() => conv2dShape([1, 1, 5, 5], [size, 1, 3, 3]), { code, axis: 0 });
    assertShapeError(() => linearShape([size, 2], [1, 2]), { code, axis: 0 });
    assertShapeError(() => matmulShape([2, 2], [2, size]), { code, argument: 'b', axis: 1 });
    assertShapeError(() => addShape([1], [size]), { code, argument: 'b', axis: 0 });
  }
});
