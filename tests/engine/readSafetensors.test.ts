import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readSafetensors, type Tensor, tensor } from '../../engine/index.ts';
import { assertFileProblem, assertShape } from '../support/assertions.ts';
import { safetensorsFile } from '../support/safetensorsFile.ts';

/** The contents of a file that can be read. */
function contentsOf(bytes: Uint8Array) {
  const result = readSafetensors(bytes);
  assert.ok(result.ok, result.ok ? '' : result.error.message);
  return result;
}

/** The only tensor of a file, whose cells are stored in these bytes. */
function tensorOf(dtype: string, shape: readonly number[], data: readonly number[]): Tensor {
  const { tensors } = contentsOf(safetensorsFile({ x: { dtype, shape, data_offsets: [0, data.length] } }, data));
  const [tensor] = tensors.values();
  assert.ok(tensor);
  return tensor;
}

/** The entry of a float32 tensor at these bytes. */
const floats = (shape: readonly unknown[], begin: unknown, end: unknown) => ({ dtype: 'F32', shape, data_offsets: [begin, end] });

const ascii = (text: string) => [...text].map((letter) => letter.charCodeAt(0));

// Written by hand from the published format: 0x8d = 141 bytes of header, so that the data is not aligned.
const handMade = Uint8Array.of(
  ...[0x8d, 0, 0, 0, 0, 0, 0, 0],
  ...ascii('{"__metadata__":{"format":"pt"},"w":{"dtype":"F32","shape":[1,2],"data_offsets":[0,8]},'),
  ...ascii('"b":{"dtype":"F16","shape":[1],"data_offsets":[8,10]}}'),
  ...[0x00, 0x00, 0xc0, 0x3f, 0x00, 0x00, 0x00, 0xc0], // 1.5, −2
  ...[0x00, 0x38], // 0.5
);

test('readSafetensors() reads a file written by hand', () => {
  const { tensors, metadata, skipped } = contentsOf(handMade);
  assert.deepEqual(
    [...tensors],
    [
      ['w', tensor([1.5, -2], [1, 2])],
      ['b', tensor([0.5], [1])],
    ],
  );
  assert.deepEqual([...metadata], [['format', 'pt']]);
  assert.deepEqual(skipped, []);
});

test('readSafetensors() reads a part of a larger buffer', () => {
  const buffer = new Uint8Array(handMade.length + 20);
  buffer.set(handMade, 3);
  assert.deepEqual(readSafetensors(buffer.subarray(3, 3 + handMade.length)), readSafetensors(handMade));
});

test('readSafetensors() reads every dtype into float32', () => {
  const stored = {
    F64: [[0x18, 0x2d, 0x44, 0x54, 0xfb, 0x21, 0x09, 0x40], Math.PI],
    F32: [[0xdb, 0x0f, 0x49, 0xc0], -Math.PI],
    F16: [[0x01, 0x00], 2 ** -24],
    BF16: [[0xc0, 0xbf], -1.5],
    I64: [[0xfe, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff], -2],
    I32: [[0x01, 0x00, 0x00, 0x01], 2 ** 24],
    I16: [[0x00, 0x80], -32768],
    I8: [[0x80], -128],
    U8: [[0x80], 128],
    BOOL: [[0x02], 1],
  } as const;
  for (const [dtype, [bytes, value]] of Object.entries(stored)) {
    assert.deepEqual(tensorOf(dtype, [1, 1], bytes).data, Float32Array.of(value), dtype);
    assertShape(tensorOf(dtype, [2], [...bytes, ...bytes]), [2]);
  }
});

test('readSafetensors() reads single numbers and empty tensors', () => {
  assert.deepEqual(tensorOf('U8', [], [7]), tensor([7], []));
  assertShape(tensorOf('F32', [3, 0], []), [3, 0]);
  const { tensors } = contentsOf(safetensorsFile({ full: floats([1], 0, 4), empty: floats([0], 0, 0) }, [0, 0, 0, 0]));
  assert.deepEqual([...tensors.keys()], ['empty', 'full']);
});

test('readSafetensors() gives the tensors in the order of the data', () => {
  const file = safetensorsFile({ z: floats([1], 4, 8), 1: floats([1], 8, 12), a: floats([1], 0, 4) }, new Uint8Array(12));
  assert.deepEqual([...contentsOf(file).tensors.keys()], ['a', 'z', '1']);
});

test('readSafetensors() skips a dtype it cannot read, by name, and reads the rest', () => {
  const scale = { dtype: 'F8_E4M3', shape: [3], data_offsets: [0, 3] };
  const { tensors, skipped } = contentsOf(safetensorsFile({ scale, w: { dtype: 'U8', shape: [1], data_offsets: [3, 4] } }, [1, 2, 3, 4]));
  assert.deepEqual(skipped, [{ name: 'scale', dtype: 'F8_E4M3', shape: [3] }]);
  assert.deepEqual([...tensors], [['w', tensor([4], [1])]]);
  const odd = ['constructor', '__proto__', ''].map((dtype, i) => [`t${i}`, { ...scale, dtype, data_offsets: [i, i + 1] }]);
  assert.equal(contentsOf(safetensorsFile(Object.fromEntries(odd), [0, 0, 0])).skipped.length, 3);
});

test('readSafetensors() takes __proto__ and other odd names as names', () => {
  const file = safetensorsFile('{"__proto__":{"dtype":"U8","shape":[],"data_offsets":[0,1]},"__metadata__":{"__proto__":"text"}}', [5]);
  const { tensors, metadata } = contentsOf(file);
  assert.deepEqual([...tensors], [['__proto__', tensor([5], [])]]);
  assert.deepEqual([...metadata], [['__proto__', 'text']]);
});

test('readSafetensors() says which part of the length does not fit', () => {
  assertFileProblem(
    readSafetensors(Uint8Array.of(1, 2, 3)),
    { code: 'file-too-short', expected: 8, got: 3 },
    'the file has 3 bytes, expected at least 8; choose a .safetensors file',
  );
  const withLength = (length: bigint) => new Uint8Array(BigUint64Array.of(length, 0n).buffer);
  assertFileProblem(
    readSafetensors(withLength(9n)),
    { code: 'header-cut-off', expected: 9, got: 8 },
    'the header should take 9 bytes, the file has 8 left for it; choose a .safetensors file, or download it again',
  );
  assertFileProblem(readSafetensors(withLength(2n ** 20n)), { code: 'header-cut-off', expected: 2 ** 20, got: 8 });
  for (const length of [2n ** 20n + 1n, 2n ** 63n, 2n ** 64n - 1n])
    assertFileProblem(readSafetensors(withLength(length)), { code: 'header-too-large', expected: 2 ** 20, got: Number(length) });
});

test('readSafetensors() refuses a header that is no JSON object in UTF-8', () => {
  const notObjects = ['', '[]', 'null', '"{}"', ' {}', '\uFEFF{}', '{', '{}}', "{'a':1}", '['.repeat(500_000), '{"a":'.repeat(100_000)];
  for (const header of notObjects) assertFileProblem(readSafetensors(safetensorsFile(header)), { code: 'header-not-json' });
  const notUtf8 = Uint8Array.of(7, 0, 0, 0, 0, 0, 0, 0, ...ascii('{"'), 0xff, ...ascii('":1}'));
  assertFileProblem(readSafetensors(notUtf8), { code: 'header-not-json' });
});

test('readSafetensors() refuses a key that stands twice, in any object and any spelling', () => {
  const entry = JSON.stringify(floats([0], 0, 0));
  const twice = {
    a: `{"a":${entry},"a":${entry}}`,
    b: `{"b":${entry},"\\u0062" :${entry}}`,
    c: '{"__metadata__":{"c":"1","d":"{","c":"2"}}',
    '\\"': `{"\\\\\\"":${entry},"\\\\\\"":${entry}}`,
    dtype: '{"x":{"dtype":"F32","dtype":"F16","shape":[0],"data_offsets":[0,0]}}',
  };
  for (const [name, header] of Object.entries(twice))
    assertFileProblem(readSafetensors(safetensorsFile(header)), { code: 'duplicate-key', name });
  assert.ok(readSafetensors(safetensorsFile(`{"a":${entry},"b":${entry},"__metadata__":{"a":"\\"a\\":","b":"a"}}`)).ok);
});
