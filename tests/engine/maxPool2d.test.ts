import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { maxPool2d, maxPool2dShape, maxPool2dWithIndices, type Tensor, tensor } from '../../engine/index.ts';
import { assertClose, assertShape, assertShapeError } from '../support/assertions.ts';
import { assertGradients } from '../support/gradients.ts';
import { pool2dCase } from '../support/poolArbitraries.ts';

const image = tensor([1, 2, 3, 4, 8, 7, 6, 5, 9, 10, 11, 12, 16, 15, 14, 13], [1, 4, 4]);

test('maxPool2d() moves by the size of its window unless told otherwise', () => {
  assertClose(maxPool2d(image, { kernelSize: 2 }), [8, 6, 16, 14]);
  const overlapping = maxPool2d(image, { kernelSize: 2, stride: 1 });
  assertShape(overlapping, [1, 3, 3]);
  assertClose(overlapping, [8, 7, 6, 10, 11, 12, 16, 15, 14]);
});

test('maxPool2d() pools every channel of every image by itself', () => {
  const x = tensor([1, 2, 30, 40, -1, -2, -30, -40], [2, 2, 1, 2]);
  const output = maxPool2d(x, { kernelSize: [1, 2] });
  assertShape(output, [2, 2, 1, 1]);
  assertClose(output, [2, 40, -1, -30]);
});

test('maxPool2d() takes kernel, stride and dilation as [height, width], padding also for each side', () => {
  const options = { kernelSize: [2, 3], stride: [1, 2], padding: [1, 0, 0, 1], dilation: [2, 1] } as const;
  const output = maxPool2d(image, options);
  assertShape(output, [1, 3, 2]);
  // Rows −1 and 1, 0 and 2, 1 and 3; columns 0 to 2, and 2 to the padding.
  assertClose(output, [8, 6, 11, 12, 16, 14]);
});

test('maxPool2d() never chooses padding, even among negative numbers', () => {
  assertClose(maxPool2d(tensor([-1, -2, -3, -4], [1, 2, 2]), { kernelSize: 2, padding: 1 }), [-1, -2, -3, -4]);
  assertClose(maxPool2d(tensor([-Infinity], [1, 1, 1]), { kernelSize: 3, padding: 1 }), [-Infinity]);
});

test('maxPool2d() passes NaN on', () => {
  assertClose(maxPool2d(tensor([1, Number.NaN, 3, 4], [1, 1, 4]), { kernelSize: [1, 2] }), [Number.NaN, 4]);
});

test('maxPool2dWithIndices() says where in its plane each largest cell lies, the first of equals', () => {
  const x = tensor([5, 5, 1, 2, 3, 9, 0, 0, 0, 0, 0, 7], [1, 2, 2, 3]);
  const { output, indices } = maxPool2dWithIndices(x, { kernelSize: [2, 2], stride: 1 });
  assertClose(output, [5, 9, 0, 7]);
  assert.deepEqual([...indices], [0, 5, 0, 5]);
  const infinite = tensor([-Infinity, -Infinity], [1, 1, 2]);
  assert.deepEqual([...maxPool2dWithIndices(infinite, { kernelSize: [1, 2] }).indices], [0]);
});

test('maxPool2dShape() floors a remainder, or rounds it up with ceilMode', () => {
  const options = { kernelSize: 3, stride: 2 };
  assert.deepEqual(maxPool2dShape([2, 3, 6, 7], options), [2, 3, 2, 3]);
  assert.deepEqual(maxPool2dShape([2, 3, 6, 7], { ...options, ceilMode: true }), [2, 3, 3, 3]);
  assert.deepEqual(maxPool2dShape([3, 2, 2], { ...options, ceilMode: true }), [3, 1, 1]);
});

test('maxPool2dShape() with ceilMode drops a last window that would start behind the input', () => {
  assert.deepEqual(maxPool2dShape([1, 2, 2], { kernelSize: 1, stride: 2, ceilMode: true }), [1, 1, 1]);
  // Windows at −1 and 1; a third would start at 3, in the padding below.
  assert.deepEqual(maxPool2dShape([1, 3, 3], { kernelSize: 2, stride: 2, padding: 1, ceilMode: true }), [1, 2, 2]);
});

test('maxPool2d() sends the gradient to the chosen cell, the sum where several windows chose it', () => {
  const x = tensor([1, 9, 2, 3], [1, 1, 4], { requiresGrad: true });
  maxPool2d(x, { kernelSize: [1, 2], stride: 1 }).backward(tensor([1, 10, 100], [1, 1, 3]));
  assertClose(x.grad as Tensor, [0, 11, 0, 100]);
});

test('maxPool2d() has the gradient that moving distinct cells shows, for every option', () => {
  const distinct = (shape: readonly number[]) => {
    const order = Array.from({ length: shape.reduce((a, b) => a * b) }, (_, cell) => cell);
    return fc.shuffledSubarray(order, { minLength: order.length }).map((cells) => tensor(cells, shape));
  };
  fc.assert(
    fc.property(pool2dCase(distinct), ({ x, options }) => assertGradients((x) => maxPool2d(x, options), [x], { tolerance: 0.02 })),
    { numRuns: 30 },
  );
});

test('maxPool2d() refuses padding over half of the kernel', () => {
  assertShapeError(
    () => maxPool2d(image, { kernelSize: [4, 3], padding: 2 }),
    { code: 'padding-over-half', argument: 'padding', axis: 2, axisName: 'width', expected: 1, got: 2 },
    'maxPool2d: padding 2 exceeds 1, half of the kernel on axis 2 (width); use less padding or a larger kernel',
  );
});

test('maxPool2d() refuses a window that holds nothing but padding', () => {
  const options = { kernelSize: [2, 1], padding: [1, 0], dilation: [2, 1] } as const;
  assertShapeError(
    () => maxPool2d(tensor([5], [1, 1, 1]), options),
    { code: 'window-of-padding', axis: 1, axisName: 'height', got: 0 },
    'maxPool2d: the window of output 0 holds nothing but padding on axis 1 (height); ' +
      'use less dilation, less padding or a larger input',
  );
  assertShapeError(() => maxPool2dShape([1, 1, 0, 4], { kernelSize: 2, padding: 1 }), { code: 'window-of-padding', axis: 2 });
});

test('maxPool2d() refuses a kernel that does not fit, a wrong rank and numbers that are no sizes', () => {
  const fields = {
    op: 'maxPool2d',
    code: 'kernel-too-large',
    argument: 'kernelSize',
    axis: 1,
    axisName: 'height',
    expected: 4,
    got: 5,
  } as const;
  assertShapeError(() => maxPool2d(image, { kernelSize: 5 }), fields);
  assertShapeError(() => maxPool2d(image, { kernelSize: 3, dilation: [1, 2] }), { code: 'dilated-kernel-too-large', axis: 2, got: 5 });
  assertShapeError(() => maxPool2dShape([4, 4], { kernelSize: 2 }), { op: 'maxPool2d', code: 'bad-rank', expected: [3, 4], got: 2 });
  assertShapeError(() => maxPool2d(image, { kernelSize: 0 }), { op: 'maxPool2d', code: 'bad-option', argument: 'kernelSize' });
  assertShapeError(() => maxPool2d(image, { kernelSize: 2, stride: 0 }), { code: 'bad-option', argument: 'stride' });
});
