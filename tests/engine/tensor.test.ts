import assert from 'node:assert/strict';
import { test } from 'node:test';
import { at, full, tensor, toNested, zeros } from '../../engine/index.ts';
import { assertShape, assertShapeError } from '../support/assertions.ts';

test('tensor() takes flat data with a shape', () => {
  const x = tensor([1, 2, 3, 4, 5, 6], [2, 3]);
  assertShape(x, [2, 3]);
  assert.deepEqual(x.data, Float32Array.of(1, 2, 3, 4, 5, 6));
});

test('tensor() infers the shape of nested rows', () => {
  assertShape(
    tensor([
      [[1], [2], [3]],
      [[4], [5], [6]],
    ]),
    [2, 3, 1],
  );
  assertShape(tensor([1, 2, 3]), [3]);
  assertShape(tensor(7), []);
  assertShape(tensor([]), [0]);
  assertShape(tensor([[], []]), [2, 0]);
  assert.deepEqual(
    tensor([
      [1, 2],
      [3, 4],
    ]).data,
    Float32Array.of(1, 2, 3, 4),
  );
});

test('tensor() copies data and shape', () => {
  const [data, shape] = [Float32Array.of(1, 2), [2]];
  const x = tensor(data, shape);
  data[0] = 9;
  shape[0] = 9;
  assert.equal(x.data[0], 1);
  assertShape(x, [2]);
});

test('tensor() throws when data and shape disagree', () => {
  assertShapeError(
    () => tensor([1, 2, 3], [2, 2]),
    { op: 'tensor', code: 'size-differs', expected: 4, got: 3 },
    'tensor: data has 3 values, expected 4; change the values or the shape',
  );
});

test('tensor() throws on a size that is negative, fractional or NaN', () => {
  for (const size of [-1, 1.5, Number.NaN]) assertShapeError(() => tensor([], [2, size]), { code: 'bad-size', axis: 1, got: size });
});

test('tensor() throws on rows of different lengths, naming the axis', () => {
  assertShapeError(
    () => tensor([[1, 2], [3]]),
    { code: 'ragged-rows', axis: 1, expected: 2, got: 1 },
    'tensor: a row of length 1 among rows of 2 on axis 1; make all rows equally long',
  );
  assertShapeError(() => tensor([[1, 2], 3]), { code: 'ragged-rows' });
  assertShapeError(() => tensor([1, [2]]), { code: 'ragged-rows' });
  assertShapeError(() => tensor([1, []]), { code: 'ragged-rows' });
});

test('tensor() and full() take nothing but numbers, which plain JavaScript could not know', () => {
  const refused = (got: string) => ({ name: 'TypeError', message: `tensor: each cell of data must be a number, got ${got}; convert it` });
  const hole = new Array(1);
  assert.throws(() => tensor(['1', 'x'] as never, [2]), refused('1 (string)'));
  assert.throws(() => tensor([1, ...hole], [2]), refused('undefined (undefined)'));
  for (const data of ['abc', [['abc']]]) assert.throws(() => tensor(data as never), refused('abc (string)'));
  assert.throws(() => tensor([1, true] as never), refused('true (boolean)'));
  assert.throws(() => tensor(Float32Array.of(1, 2) as never), refused('1,2 (object)'));
  assert.throws(() => full([2], 'x' as never), { name: 'TypeError', message: 'full: value must be a number, got x (string); convert it' });
});

test('zeros() fills the shape with 0', () => {
  assertShape(zeros([2, 3]), [2, 3]);
  assert.deepEqual(zeros([2]).data, Float32Array.of(0, 0));
});

test('at() reads one cell and refuses an index outside', () => {
  const x = tensor([
    [1, 2, 3],
    [4, 5, 6],
  ]);
  assert.equal(at(x, [1, 0]), 4);
  assert.equal(at(tensor(7), []), 7);
  assertShapeError(() => at(x, [2, 0]), { op: 'at', code: 'bad-index', axis: 0 });
});

test('toNested() is the inverse of tensor()', () => {
  for (const nested of [
    5,
    [1, 2],
    [
      [1, 2, 3],
      [4, 5, 6],
    ],
    [[[1], [2]]],
    [[], []],
  ])
    assert.deepEqual(toNested(tensor(nested)), nested);
});
