import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { conv2d, im2col, im2colShape, matmul, tensor } from '../../engine/index.ts';
import { conv2dCase, realTensor } from '../support/arbitraries.ts';
import { assertClose, assertShape, assertShapeError } from '../support/assertions.ts';
import { assertGradients } from '../support/gradients.ts';
import { windowsOf } from '../support/windowsOf.ts';

const image = tensor([1, 2, 3, 4, 5, 6, 7, 8, 9], [1, 3, 3]);

test('im2col() writes every window as a column', () => {
  const columns = im2col(image, { kernelSize: 2 });
  assertShape(columns, [4, 4]);
  assertClose(
    columns,
    [
      [1, 2, 4, 5],
      [2, 3, 5, 6],
      [4, 5, 7, 8],
      [5, 6, 8, 9],
    ].flat(),
  );
});

test('im2col() puts the channels of a window below one another, and keeps images apart', () => {
  const x = tensor([1, 2, 10, 20, 3, 4, 30, 40], [2, 2, 1, 2]);
  const columns = im2col(x, { kernelSize: 1 });
  assertShape(columns, [2, 2, 2]);
  assertClose(columns, [1, 2, 10, 20, 3, 4, 30, 40]);
  assertClose(im2col(x, { kernelSize: [1, 2] }), [1, 2, 10, 20, 3, 4, 30, 40]);
  assertShape(im2col(x, { kernelSize: [1, 2] }), [2, 4, 1]);
});

test('im2col() moves by the stride, reads with the dilation and fills padding with 0', () => {
  const columns = im2col(image, { kernelSize: [1, 2], stride: [2, 1], padding: [0, 0, 1, 0], dilation: [1, 2] });
  assertShape(columns, [2, 4]);
  assertClose(columns, [0, 1, 0, 7, 2, 3, 8, 9]);
});

test('im2colShape() counts C · KH · KW cells and OH · OW windows', () => {
  assert.deepEqual(im2colShape([2, 3, 10, 12], { kernelSize: [4, 5] }), [2, 60, 56]);
  assert.deepEqual(im2colShape([3, 10, 12], { kernelSize: [4, 5], stride: 2, padding: 1 }), [60, 25]);
});

test('weight · im2col() is conv2d()', () => {
  fc.assert(
    fc.property(
      conv2dCase().filter(({ options }) => options.groups === 1),
      ({ x, weight, options: { groups: _, ...options } }) => {
        const [filters, channels, height, width] = weight.shape;
        const flat = tensor(weight.data, [filters, channels * height * width]);
        const columns = im2col(x, windowsOf(weight, options));
        assertClose(matmul(flat, columns), conv2d(x, weight, null, options));
      },
    ),
  );
});

test('im2col() has the gradient that moving each cell shows', () => {
  fc.assert(
    fc.property(conv2dCase(realTensor), ({ x, weight, options }) =>
      assertGradients((x) => im2col(x, windowsOf(weight, options)), [x], { tolerance: 0.02 }),
    ),
    { numRuns: 20 },
  );
});

test('im2col() refuses what does not fit in its own name', () => {
  const fields = { op: 'im2col', code: 'kernel-too-large', argument: 'kernelSize', axis: 1, axisName: 'height' } as const;
  assertShapeError(() => im2col(image, { kernelSize: 4 }), { ...fields, expected: 3, got: 4 });
  assertShapeError(() => im2col(tensor([1]), { kernelSize: 1 }), { op: 'im2col', code: 'bad-rank', expected: [3, 4] });
  assertShapeError(() => im2col(image, { kernelSize: 1, stride: 0 }), { op: 'im2col', code: 'bad-option', argument: 'stride' });
});
