import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { col2im, col2imShape, im2col, indexAt, ones, outputsOfInput, tensor } from '../../engine/index.ts';
import { conv2dCase, realTensor } from '../support/arbitraries.ts';
import { assertClose, assertShape, assertShapeError } from '../support/assertions.ts';
import { assertGradients } from '../support/gradients.ts';
import { windowsOf } from '../support/windowsOf.ts';

test('col2im() puts columns back and adds where windows overlap', () => {
  const columns = tensor([1, 2, 10, 20], [2, 2]);
  const image = col2im(columns, { outputSize: [1, 3], kernelSize: [1, 2] });
  assertShape(image, [1, 1, 3]);
  assertClose(image, [1, 2 + 10, 20]);
});

test('col2im() undoes im2col() where no windows overlap, image by image and channel by channel', () => {
  const x = tensor([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16], [2, 2, 2, 2]);
  const options = { kernelSize: [1, 2], stride: [1, 2] } as const;
  const image = col2im(im2col(x, options), { outputSize: 2, ...options });
  assertShape(image, x.shape);
  assertClose(image, x);
});

test('col2im() of im2col() counts for every pixel the windows that read it', () => {
  fc.assert(
    fc.property(conv2dCase(), ({ x, weight, options: { groups: _, ...options } }) => {
      const [height, width] = x.shape.slice(-2);
      const windows = windowsOf(weight, options);
      const counts = col2im(im2col(ones(x.shape), windows), { outputSize: [height, width], ...windows });
      const oneFilter = [1, x.shape[1], ...weight.shape.slice(2)];
      const expected = counts.data.map((_, cell) => outputsOfInput(x.shape, oneFilter, options, indexAt(cell, x.shape)).length);
      assertClose(counts, expected);
    }),
  );
});

test('col2im() has the gradient that moving each cell shows', () => {
  fc.assert(
    fc.property(conv2dCase(realTensor), ({ x, weight, options }) => {
      const [height, width] = x.shape.slice(-2);
      const windows = windowsOf(weight, options);
      const run = (columns: typeof x) => col2im(columns, { outputSize: [height, width], ...windows });
      assertGradients(run, [im2col(x, windows)], { tolerance: 0.02 });
    }),
    { numRuns: 20 },
  );
});

test('col2imShape() takes the channels from the cells of a column', () => {
  assert.deepEqual(col2imShape([2, 60, 56], { outputSize: [10, 12], kernelSize: [4, 5] }), [2, 3, 10, 12]);
  assert.deepEqual(col2imShape([8, 4], { outputSize: 4, kernelSize: 2, stride: 2 }), [2, 4, 4]);
});

test('col2im() refuses columns that no image of this size can have given', () => {
  const options = { outputSize: 3, kernelSize: 2 };
  assertShapeError(
    () => col2im(ones([1, 6, 4]), options),
    { op: 'col2im', code: 'not-a-multiple', argument: 'columns', axis: 1, expected: 4, got: 6 },
    'col2im: columns has size 6 on axis 1, expected a multiple of 4; correct the shape or the kernel',
  );
  assertShapeError(() => col2im(ones([4, 5]), options), { code: 'size-differs', argument: 'columns', axis: 1, expected: 4, got: 5 });
  assertShapeError(() => col2im(ones([4]), options), { op: 'col2im', code: 'bad-rank', expected: [2, 3] });
  assertShapeError(() => col2im(ones([4, 4]), { ...options, outputSize: 1 }), { op: 'col2im', code: 'kernel-too-large' });
  assertShapeError(() => col2im(ones([4, 4]), { ...options, outputSize: 2.5 }), { op: 'col2im', code: 'bad-option', argument: 'size' });
});
