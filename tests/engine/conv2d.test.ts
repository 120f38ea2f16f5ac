import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { conv2d, conv2dShape, flipKernel, tensor, zeros } from '../../engine/index.ts';
import { conv2dCase } from '../support/arbitraries.ts';
import { assertClose, assertShape, assertShapeError } from '../support/assertions.ts';

const ramp = tensor([1, 2, 3, 4, 5, 6, 7, 8, 9], [1, 1, 3, 3]);

test('conv2d() lays the kernel over each window and adds up the products', () => {
  // Window 1 2 / 4 5 with kernel 1 0 / 0 −1 gives 1 − 5.
  const output = conv2d(ramp, tensor([1, 0, 0, -1], [1, 1, 2, 2]));
  assertShape(output, [1, 1, 2, 2]);
  assertClose(output, [-4, -4, -4, -4]);
});

test('conv2d() does not flip the kernel: it is cross-correlation', () => {
  assertClose(conv2d(ramp, tensor([1, 0, 0, 0], [1, 1, 2, 2])), [1, 2, 4, 5]);
});

test('conv2d() with a flipped kernel is the convolution of mathematics', () => {
  // (1, 2) ∗ (3, 4) = (3, 10, 8), as the coefficients of (1 + 2t)(3 + 4t).
  const x = tensor([1, 2], [1, 1, 1, 2]);
  const kernel = flipKernel(tensor([3, 4], [1, 1, 1, 2]));
  assertClose(conv2d(x, kernel, null, { padding: [0, 1] }), [3, 10, 8]);
});

test('conv2d() adds one bias a filter, once', () => {
  const weight = tensor([1, 0, 0, 0, 0, 0, 0, 1], [2, 1, 2, 2]);
  const output = conv2d(ramp, weight, tensor([10, 100]));
  assertClose(output, [11, 12, 14, 15, 105, 106, 108, 109]);
});

test('conv2d() sums over the channels', () => {
  const x = tensor([1, 2, 3, 4, 10, 20, 30, 40], [1, 2, 2, 2]);
  assertClose(conv2d(x, tensor([1, 0, 0, 0, 0, 0, 0, 1], [1, 2, 2, 2])), [41]);
});

test('conv2d() floors when the stride leaves a remainder', () => {
  const x = tensor([1, 2, 3, 4, 5, 6], [1, 1, 1, 6]);
  assertClose(conv2d(x, tensor([1, 1, 1], [1, 1, 1, 3]), null, { stride: 2 }), [6, 12]);
});

test('conv2d() pads with zeros, each side as told', () => {
  const options = { padding: [1, 0, 0, 1] } as const;
  const output = conv2d(ramp, tensor([1, 1, 1, 1], [1, 1, 2, 2]), null, options);
  assertShape(output, [1, 1, 3, 3]);
  assertClose(output, [3, 5, 3, 12, 16, 9, 24, 28, 15]);
});

test('conv2d() leaves gaps in the window when dilated', () => {
  const output = conv2d(ramp, tensor([1, 10, 100, 1000], [1, 1, 2, 2]), null, { dilation: 2 });
  assertClose(output, [1 + 30 + 700 + 9000]);
});

test('conv2d() with groups gives each filter the channels of its group', () => {
  const x = tensor([1, 10, 100, 1000], [1, 4, 1, 1]);
  const weight = tensor([1, 1, 2, 2], [2, 2, 1, 1]);
  assertClose(conv2d(x, weight, null, { groups: 2 }), [11, 2200]);
});

test('conv2d() takes one image without a batch axis', () => {
  const image = tensor(ramp.data, [1, 3, 3]);
  const output = conv2d(image, tensor([1, 0, 0, -1], [1, 1, 2, 2]));
  assertShape(output, [1, 2, 2]);
  assertClose(output, [-4, -4, -4, -4]);
});

test('conv2d() sums in float64: a large pair that cancels leaves the small term', () => {
  const x = tensor([1e8, 1, -1e8], [1, 1, 1, 3]);
  assertClose(conv2d(x, tensor([1, 1, 1], [1, 1, 1, 3])), [1]);
});

test('conv2d() lets NaN and ∞ through to the windows that meet them, and to no others', () => {
  const x = tensor([Number.NaN, 0, 0, Infinity], [1, 1, 1, 4]);
  assertClose(conv2d(x, tensor([1, 1], [1, 1, 1, 2])), [Number.NaN, 0, Infinity]);
});

test('conv2d() refuses a bias that does not hold one number a filter', () => {
  const weight = zeros([2, 1, 2, 2]);
  assertShapeError(
    () => conv2d(ramp, weight, tensor([1, 2, 3])),
    { op: 'conv2d', code: 'bias-size', argument: 'bias', axis: 0, expected: 2, got: 3 },
    'conv2d: bias has 3 values on axis 0, expected 2, one an output; give bias the shape [2]',
  );
  assertShapeError(() => conv2d(ramp, weight, zeros([2, 1, 1])), {
    code: 'bad-rank',
    argument: 'bias',
    expected: [1],
    got: 3,
  });
});

test('conv2d() leaves its arguments as they were', () => {
  fc.assert(
    fc.property(conv2dCase(), ({ x, weight, bias, options }) => {
      const before = [x, weight, bias].map(({ data }) => [...data]);
      conv2d(x, weight, bias, options);
      assert.deepEqual(
        [x, weight, bias].map(({ data }) => [...data]),
        before,
      );
    }),
  );
});

test('conv2dShape() is the shape that conv2d() returns', () => {
  fc.assert(
    fc.property(conv2dCase(), ({ x, weight, bias, options }) => {
      const output = conv2d(x, weight, bias, options);
      assertShape(output, conv2dShape(x.shape, weight.shape, options));
    }),
  );
});
