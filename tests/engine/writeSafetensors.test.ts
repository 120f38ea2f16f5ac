import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readSafetensors, type SafetensorsOptions, Tensor, tensor, writeSafetensors, zeros } from '../../engine/index.ts';
import { assertShapeError } from '../support/assertions.ts';
import { safetensorsFile } from '../support/safetensorsFile.ts';

const float = fc.oneof(fc.float(), fc.constantFrom(0, -0, Number.NaN, Infinity, 1e-45, 65504, 65520));

const anyTensor = fc.array(fc.integer({ min: 0, max: 3 }), { maxLength: 4 }).chain((shape) => {
  const length = shape.reduce((product, size) => product * size, 1);
  return fc.array(float, { minLength: length, maxLength: length }).map((cells) => tensor(cells, shape));
});

const anyName = fc.oneof(
  fc.string({ unit: 'binary' }).filter((name) => name !== '__metadata__'),
  fc.constantFrom('__proto__', 'constructor', '', '1', 'fc1.weight', '가중치', '"\\\n'),
);

const anyTensors = fc.array(fc.tuple(anyName, anyTensor), { maxLength: 5 }).map((pairs) => new Map(pairs));

function roundTrip(tensors: ReadonlyMap<string, Tensor>, options: SafetensorsOptions) {
  const result = readSafetensors(writeSafetensors(tensors, options));
  assert.ok(result.ok, result.ok ? '' : result.error.message);
  return result;
}

test('writeSafetensors() writes length, header and data as the format says', () => {
  const tensors = { w: tensor([1.5, -2], [1, 2]), b: tensor([0.5], [1]) };
  const header =
    '{"__metadata__":{"format":"pt"},"w":{"dtype":"F32","shape":[1,2],"data_offsets":[0,8]},"b":{"dtype":"F32","shape":[1],"data_offsets":[8,12]}}';
  const data = [0x00, 0x00, 0xc0, 0x3f, 0x00, 0x00, 0x00, 0xc0, 0x00, 0x00, 0x00, 0x3f];
  assert.deepEqual(writeSafetensors(tensors, { metadata: { format: 'pt' } }), safetensorsFile(`${header}   `.slice(0, 144), data));
});

test('writeSafetensors() without tensors writes an empty header, filled up to 8 bytes', () => {
  assert.deepEqual(writeSafetensors({}), Uint8Array.of(8, 0, 0, 0, 0, 0, 0, 0, 0x7b, 0x7d, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20));
});

test('writeSafetensors() stores F16 in two bytes a cell, rounded to the nearest even', () => {
  const file = writeSafetensors({ x: tensor([1, 1 + 2 ** -11, 1e6]) }, { dtype: 'F16' });
  const header = '{"x":{"dtype":"F16","shape":[3],"data_offsets":[0,6]}}  ';
  assert.deepEqual(file, safetensorsFile(header, [0x00, 0x3c, 0x00, 0x3c, 0x00, 0x7c]));
});

test('writeSafetensors() lets the data begin at a multiple of 8', () => {
  for (let length = 0; length < 9; length++) {
    const file = writeSafetensors({ ['n'.repeat(length)]: zeros([1]) });
    assert.equal((file.length - 4) % 8, 0);
  }
});

test('readSafetensors() gives back what writeSafetensors() wrote', () => {
  fc.assert(
    fc.property(anyTensors, fc.dictionary(anyName, anyName), (tensors, metadata) => {
      const result = roundTrip(tensors, { metadata });
      assert.deepEqual(result.tensors, tensors);
      assert.deepEqual(result.metadata, new Map(Object.entries(metadata)));
      assert.deepEqual(result.skipped, []);
    }),
    { numRuns: 500 },
  );
});

test('readSafetensors() gives back what writeSafetensors() wrote in F16, rounded to half precision', () => {
  fc.assert(
    fc.property(anyTensors, (tensors) => {
      const rounded = [...tensors].map(([name, { data, shape }]) => [name, tensor(data.map(Math.f16round), shape)] as const);
      assert.deepEqual(roundTrip(tensors, { dtype: 'F16' }).tensors, new Map(rounded));
    }),
    { numRuns: 500 },
  );
});

test('readSafetensors() gives the tensors in the order in which they were written', () => {
  const names = ['z', '10', 'a', '9'];
  const { tensors } = roundTrip(new Map(names.map((name) => [name, zeros([1])])), {});
  assert.deepEqual([...tensors.keys()], names);
});

test('writeSafetensors() refuses names that the format has no place for', () => {
  assert.throws(() => writeSafetensors({ __metadata__: zeros([1]) }), {
    name: 'RangeError',
    message: 'writeSafetensors: __metadata__ must not name a tensor; choose another name',
  });
  const half = /whole characters, got "\\ud83d"; do not cut/;
  assert.throws(() => writeSafetensors({ '\ud83d': zeros([1]) }), half);
  assert.throws(() => writeSafetensors({}, { metadata: { '\ud83d': 'text' } }), half);
  assert.throws(() => writeSafetensors({}, { metadata: { title: '\ud83d' } }), half);
});

test('writeSafetensors() refuses a tensor whose shape and data disagree', () => {
  assertShapeError(
    () => writeSafetensors({ w: new Tensor(new Float32Array(3), [2, 2]) }),
    { op: 'writeSafetensors', code: 'size-differs', argument: 'w', expected: 4, got: 3 },
    'writeSafetensors: w has 3 values, expected 4; change the values or the shape',
  );
  assertShapeError(() => writeSafetensors({ w: new Tensor(new Float32Array(0), [-1, 0]) }), { code: 'bad-size', axis: 0, got: -1 });
});

test('writeSafetensors() refuses what readSafetensors() would not read', () => {
  assert.throws(() => writeSafetensors({ w: zeros(Array(65).fill(1)) }), /"w" must have at most 64 axes, got 65; reshape it/);
  const note = (length: number) => writeSafetensors({}, { metadata: { note: '-'.repeat(length) } });
  const rest = '{"__metadata__":{"note":""}}'.length;
  assert.ok(readSafetensors(note(2 ** 20 - rest)).ok);
  assert.throws(() => note(2 ** 20 - rest + 1), /at most 1048576 bytes, got 1048584; write fewer tensors/);
});
