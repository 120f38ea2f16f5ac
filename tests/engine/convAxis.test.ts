import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { convOutput } from '../../engine/index.ts';
import { inputPosition, isInside } from '../../engine/ops/convAxis.ts';
import { assertShapeError } from '../support/assertions.ts';

test('convOutput() counts the positions of the window', () => {
  assert.deepEqual(convOutput({ size: 5, kernel: 3 }), {
    extent: 3,
    padded: 5,
    out: 3,
    leftover: 0,
  });
});

test('convOutput() floors, and says how many cells that leaves over', () => {
  assert.deepEqual(convOutput({ size: 8, kernel: 3, stride: 3 }), {
    extent: 3,
    padded: 8,
    out: 2,
    leftover: 2,
  });
});

test('convOutput() pads both ends and widens a dilated kernel', () => {
  const axis = { size: 7, kernel: 3, stride: 2, padding: [1, 2], dilation: 2 } as const;
  assert.deepEqual(convOutput(axis), { extent: 5, padded: 10, out: 3, leftover: 1 });
});

test('convOutput() is 0 when the window does not fit', () => {
  assert.deepEqual(convOutput({ size: 3, kernel: 5 }), {
    extent: 5,
    padded: 3,
    out: 0,
    leftover: 3,
  });
});

test('convOutput() equals the number of windows that can be laid by hand', () => {
  const sizes = fc.record({
    size: fc.integer({ min: 0, max: 12 }),
    kernel: fc.integer({ min: 1, max: 5 }),
    stride: fc.integer({ min: 1, max: 4 }),
    padding: fc.tuple(fc.nat({ max: 3 }), fc.nat({ max: 3 })),
    dilation: fc.integer({ min: 1, max: 3 }),
  });
  fc.assert(
    fc.property(sizes, (axis) => {
      const { extent, padded, out, leftover } = convOutput(axis);
      let windows = 0;
      let end = 0;
      for (let start = 0; start + extent <= padded; start += axis.stride) {
        windows++;
        end = start + extent;
      }
      assert.deepEqual([out, leftover], [windows, padded - end]);
    }),
  );
});

test('convOutput() refuses numbers that are not whole or too small', () => {
  assertShapeError(
    () => convOutput({ size: 5, kernel: 3, stride: 0 }),
    { op: 'conv2d', code: 'bad-option', argument: 'stride', expected: 1, got: 0 },
    'conv2d: stride must be a whole number of at least 1, got 0; change it',
  );
  const axis = { size: 5, kernel: 3 };
  assertShapeError(() => convOutput({ ...axis, size: 2.5 }), { argument: 'size', got: 2.5 });
  assertShapeError(() => convOutput({ ...axis, kernel: 0 }), { argument: 'kernel', got: 0 });
  assertShapeError(() => convOutput({ ...axis, dilation: Number.NaN }), { argument: 'dilation' });
  assertShapeError(() => convOutput({ ...axis, padding: [0, -1] }), {
    argument: 'padding',
    expected: 0,
    got: -1,
  });
});

test('inputPosition() is below 0 in the padding before the input', () => {
  const axis = { size: 5, kernel: 3, stride: 2, padding: [1, 1], dilation: 2 } as const;
  assert.equal(inputPosition(axis, 0, 0), -1);
  assert.equal(inputPosition(axis, 1, 2), 5);
  assert.deepEqual(
    [-1, 0, 4, 5].map((position) => isInside(axis, position)),
    [false, true, true, false],
  );
});
