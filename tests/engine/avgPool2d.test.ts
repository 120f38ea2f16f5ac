import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { avgPool2d, avgPool2dShape, conv2d, full, type Tensor, tensor } from '../../engine/index.ts';
import { realTensor } from '../support/arbitraries.ts';
import { assertClose, assertShape, assertShapeError } from '../support/assertions.ts';
import { assertGradients } from '../support/gradients.ts';
import { pool2dCase } from '../support/poolArbitraries.ts';

const row = tensor([2, 4, 6, 8, 10], [1, 1, 5]);

test('avgPool2d() is the mean of each window; windows do not overlap unless told to', () => {
  const x = tensor([1, 2, 3, 4, 5, 6, 7, 8, 10, 20, 30, 40, 50, 60, 70, 80], [1, 2, 2, 4]);
  const output = avgPool2d(x, { kernelSize: 2 });
  assertShape(output, [1, 2, 1, 2]);
  assertClose(output, [3.5, 5.5, 35, 55]);
  assertClose(avgPool2d(row, { kernelSize: [1, 2], stride: 1 }), [3, 5, 7, 9]);
});

test('avgPool2d() counts padding as zeros, or not at all', () => {
  const options = { kernelSize: [1, 3], stride: [1, 2], padding: [0, 1] } as const;
  assertClose(avgPool2d(row, options), [2, 6, 6]);
  assertClose(avgPool2d(row, { ...options, countIncludePad: false }), [3, 6, 9]);
});

test('avgPool2d() with ceilMode counts padding, but nothing beyond it', () => {
  // Windows at −1, 1 and 3: the last covers 8 and 10, one cell of padding and one beyond it.
  const options = { kernelSize: [1, 4], stride: [1, 2], padding: [0, 0, 1, 1], ceilMode: true } as const;
  assertShape(avgPool2d(row, options), [1, 1, 3]);
  assertClose(avgPool2d(row, options), [12 / 4, 28 / 4, 18 / 3]);
  assertClose(avgPool2d(row, { ...options, countIncludePad: false }), [12 / 3, 28 / 4, 18 / 2]);
});

test('avgPool2dShape() floors a remainder, or rounds it up with ceilMode', () => {
  assert.deepEqual(avgPool2dShape([2, 3, 6, 7], { kernelSize: 3, stride: 2 }), [2, 3, 2, 3]);
  assert.deepEqual(avgPool2dShape([3, 6, 7], { kernelSize: 3, stride: 2, ceilMode: true }), [3, 3, 3]);
});

test('avgPool2d() is a conv2d() in every channel with equal weights that add up to 1', () => {
  fc.assert(
    fc.property(pool2dCase(realTensor), ({ x, options: { ceilMode: _, kernelSize, ...options } }) => {
      const [high, wide] = kernelSize as [number, number];
      const [channels] = x.shape.slice(1);
      const weight = full([channels, 1, high, wide], 1 / (high * wide));
      const pooled = avgPool2d(x, { kernelSize, ...options });
      const convolved = conv2d(x, weight, null, { ...options, groups: channels });
      assertShape(pooled, convolved.shape);
      assertClose(pooled, convolved, { rtol: 1e-5, atol: 1e-5 });
    }),
  );
});

test('avgPool2d() shares the gradient equally among the cells that count', () => {
  const x = tensor([1, 2, 3], [1, 1, 3], { requiresGrad: true });
  const options = { kernelSize: [1, 2], padding: [0, 1], countIncludePad: false } as const;
  avgPool2d(x, options).backward(tensor([1, 10], [1, 1, 2]));
  assertClose(x.grad as Tensor, [1, 5, 5]);
});

test('avgPool2d() has the gradient that moving each cell shows, for every option', () => {
  fc.assert(
    fc.property(pool2dCase(realTensor), fc.boolean(), ({ x, options }, countIncludePad) =>
      assertGradients((x) => avgPool2d(x, { ...options, countIncludePad }), [x], { tolerance: 0.02 }),
    ),
    { numRuns: 30 },
  );
});

test('avgPool2d() refuses what does not fit in its own name', () => {
  assertShapeError(() => avgPool2d(row, { kernelSize: 2 }), { op: 'avgPool2d', code: 'kernel-too-large', axis: 1, expected: 1, got: 2 });
  assertShapeError(() => avgPool2d(row, { kernelSize: [1, 3], padding: [0, 2] }), { op: 'avgPool2d', code: 'padding-over-half', axis: 2 });
  assertShapeError(() => avgPool2d(tensor(1), { kernelSize: 1 }), { op: 'avgPool2d', code: 'bad-rank' });
  assertShapeError(() => avgPool2d(row, { kernelSize: 1, stride: 0.5 }), { op: 'avgPool2d', code: 'bad-option', argument: 'stride' });
});
