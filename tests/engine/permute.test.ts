import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { at, indexAt, permute, permuteShape, sizeOf, tensor, toNested, transpose, transposeShape } from '../../engine/index.ts';
import { assertShapeError } from '../support/assertions.ts';
import { assertGradients } from '../support/gradients.ts';

const x = tensor([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12], [2, 3, 2]);

test('transpose() exchanges two axes, counted from the front or the end', () => {
  const matrix = tensor([
    [1, 2, 3],
    [4, 5, 6],
  ]);
  const turned = [
    [1, 4],
    [2, 5],
    [3, 6],
  ];
  assert.deepEqual(toNested(transpose(matrix, 0, 1)), turned);
  assert.deepEqual(toNested(transpose(matrix, -1, -2)), turned);
  assert.deepEqual(toNested(transpose(matrix, 1, 1)), toNested(matrix));
  assert.deepEqual(transposeShape([2, 3, 4, 5], 1, -1), [2, 5, 4, 3]);
});

test('permute() puts the axes into the order of dims', () => {
  assert.deepEqual(toNested(permute(x, [2, 0, 1])), [
    [
      [1, 3, 5],
      [7, 9, 11],
    ],
    [
      [2, 4, 6],
      [8, 10, 12],
    ],
  ]);
  assert.deepEqual(permuteShape([2, 3, 4], [-1, 0, 1]), [4, 2, 3]);
  assert.deepEqual(permuteShape([], []), []);
});

test('permute() finds every cell at its permuted index', () => {
  const shape = [2, 3, 1, 4];
  const x = tensor([...Array(sizeOf(shape)).keys()], shape);
  const orders = fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 });
  fc.assert(
    fc.property(orders, (dims) => {
      const output = permute(x, dims);
      output.data.forEach((value, cell) => {
        const index = indexAt(cell, output.shape);
        const source = index.map((_, axis) => index[dims.indexOf(axis)] ?? 0);
        assert.equal(value, at(x, source));
      });
    }),
  );
});

test('transpose() and permute() refuse axes that are missing, and dims that are not every axis once', () => {
  assertShapeError(() => transpose(x, 0, 3), { op: 'transpose', code: 'bad-axis', argument: 'dim1', got: 3 });
  assertShapeError(() => permute(x, [0, 1]), { op: 'permute', code: 'size-differs', argument: 'dims', expected: 3, got: 2 });
  assertShapeError(() => permute(x, [0, 1, -2]), { code: 'repeated-axis', got: 1 });
  assertShapeError(() => permute(x, [0, 1, 3]), { code: 'bad-axis', got: 3 });
});

test('transpose() and permute() put their gradient back in order', () => {
  assertGradients((x) => transpose(x, 0, 2), [x]);
  for (const dims of [
    [1, 2, 0],
    [2, 0, 1],
    [0, 2, 1],
  ])
    assertGradients((x) => permute(x, dims), [x]);
});
