import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readSafetensors } from '../../engine/index.ts';
import { assertFileProblem } from '../support/assertions.ts';
import { safetensorsFile } from '../support/safetensorsFile.ts';

const valid = { dtype: 'F32', shape: [1], data_offsets: [0, 4] };

/** What is read from a file of 4 bytes of data whose tensor x has this entry, a value or a text of JSON. */
const read = (entry: unknown) =>
  readSafetensors(safetensorsFile(`{"x":${typeof entry === 'string' ? entry : JSON.stringify(entry)}}`, [0, 0, 0, 0]));

test('readSafetensors() reads the entry that the tests below spoil, and ignores fields that it does not know', () => {
  assert.ok(read(valid).ok);
  assert.ok(read({ ...valid, comment: [{}] }).ok);
});

test('readSafetensors() refuses an entry that is no object of dtype, shape and data_offsets', () => {
  for (const entry of [null, 1, [], 'true']) assertFileProblem(read(entry), { code: 'bad-entry', name: 'x' });
  for (const dtype of [undefined, null, 4, ['F32'], {}]) assertFileProblem(read({ ...valid, dtype }), { code: 'bad-dtype', name: 'x' });
  for (const shape of [undefined, null, 1, '1', {}, { length: 1 }, [[1]], ['1'], [null]])
    assertFileProblem(read({ ...valid, shape }), { code: 'bad-shape', name: 'x', expected: 64 });
  for (const data_offsets of [undefined, null, 4, [], [4], [0, 4, 4], ['0', '4'], [4, 0]])
    assertFileProblem(read({ ...valid, data_offsets }), { code: 'bad-offsets', name: 'x' });
});

test('readSafetensors() is not overwhelmed by JSON of any depth', () => {
  const nest = (open: string, close: string, depth: number) => open.repeat(depth) + close.repeat(depth);
  assertFileProblem(read(nest('[', ']', 500_000)), { code: 'bad-entry', name: 'x' });
  assertFileProblem(read(`${'{"x":'.repeat(150_000)}1${'}'.repeat(150_000)}`), { code: 'bad-dtype', name: 'x' });
});

test('readSafetensors() refuses numbers that are negative, fractional or too large to be exact', () => {
  for (const number of ['-1', '-0', '0.5', '1e308', '1e999', '-1e999', '9007199254740992', '18446744073709551615']) {
    const [shape, range] = [
      `{"dtype":"F32","shape":[${number}],"data_offsets":[0,4]}`,
      `{"dtype":"F32","shape":[1],"data_offsets":[0,${number}]}`,
    ];
    assertFileProblem(read(shape), { code: 'bad-shape', name: 'x', expected: 64 });
    assertFileProblem(read(range), { code: 'bad-offsets', name: 'x' });
  }
});

test('readSafetensors() refuses more than 64 axes', () => {
  assert.ok(read({ ...valid, shape: Array(64).fill(1) }).ok);
  assertFileProblem(read({ ...valid, shape: Array(65).fill(1) }), { code: 'bad-shape', name: 'x', expected: 64 });
});

test('readSafetensors() refuses a shape that takes more or fewer bytes than the tensor has', () => {
  assertFileProblem(
    read({ ...valid, shape: [2] }),
    { code: 'tensor-size-differs', name: 'x', expected: 8, got: 4 },
    'tensor "x" has 4 bytes, its shape and dtype take 8; save the file again',
  );
  assertFileProblem(read({ ...valid, dtype: 'F16' }), { code: 'tensor-size-differs', name: 'x', expected: 2, got: 4 });
  assertFileProblem(read({ ...valid, shape: [0] }), { code: 'tensor-size-differs', name: 'x', expected: 0, got: 4 });
  const most = Number.MAX_SAFE_INTEGER;
  // 2³² · 2³² is 0 in 64 bits, and ∞ · 0 is not a number: neither may pass for the size of the data.
  for (const shape of [[2 ** 32, 2 ** 32, 1], [most, most], Array(64).fill(most), [most, most, 0]])
    assertFileProblem(read({ ...valid, shape }), { code: 'tensor-size-differs', name: 'x', expected: Infinity, got: 4 });
});

test('readSafetensors() refuses holes, overlaps and data that does not end where the file ends', () => {
  const two = (first: number[], second: number[], bytes: number) => {
    const entry = (range: number[]) => ({ dtype: 'U8', shape: [Number(range[1]) - Number(range[0])], data_offsets: range });
    return readSafetensors(safetensorsFile({ a: entry(first), b: entry(second) }, new Uint8Array(bytes)));
  };
  assert.ok(two([0, 2], [2, 5], 5).ok);
  assertFileProblem(
    two([0, 2], [3, 5], 5),
    { code: 'offset-differs', name: 'b', expected: 2, got: 3 },
    'tensor "b" begins at byte 3 of the data, expected 2, where the one before it ends; save the file again',
  );
  assertFileProblem(two([0, 2], [1, 5], 5), { code: 'offset-differs', name: 'b', expected: 2, got: 1 });
  assertFileProblem(two([0, 2], [0, 2], 2), { code: 'offset-differs', name: 'b', expected: 2, got: 0 });
  assertFileProblem(two([2, 5], [1, 2], 5), { code: 'offset-differs', name: 'b', expected: 0, got: 1 });
  assertFileProblem(
    two([0, 2], [2, 5], 4),
    { code: 'data-size-differs', expected: 5, got: 4 },
    'the tensors take 5 bytes, the file holds 4 of data; download or save the file again',
  );
  assertFileProblem(two([0, 2], [2, 5], 6), { code: 'data-size-differs', expected: 5, got: 6 });
});

test('readSafetensors() refuses metadata that is not text', () => {
  const withMetadata = (__metadata__: unknown) => readSafetensors(safetensorsFile({ __metadata__ }));
  assert.ok(withMetadata({}).ok);
  for (const value of [[], 'text', 1]) assertFileProblem(withMetadata(value), { code: 'bad-metadata', name: '__metadata__' });
  for (const value of [1, null, {}, ['text']])
    assertFileProblem(withMetadata({ good: 'text', bad: value }), { code: 'bad-metadata', name: 'bad' });
});
