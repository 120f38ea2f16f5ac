import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { dtypes } from '../../engine/formats/dtypes.ts';
import { readSafetensors, sizeOf, writeSafetensors } from '../../engine/index.ts';
import { realTensor } from '../support/arbitraries.ts';
import { mutated } from '../support/mutations.ts';
import { safetensorsFile } from '../support/safetensorsFile.ts';
import { seed } from '../support/seed.ts';

/** Asserts that whatever the bytes are, they give tensors that they can hold, or a problem in words. */
function assertReadsOrSays(bytes: Uint8Array): boolean {
  const before = bytes.slice();
  const result = readSafetensors(bytes);
  assert.deepEqual(bytes, before);
  if (!result.ok) {
    assert.match(result.error.message, /.; .|its own name$/s);
    assert.doesNotMatch(result.error.message.replace(/".*"/s, ''), /undefined|null|NaN|object Object/);
    return false;
  }
  let cells = 0;
  for (const { data, shape } of result.tensors.values()) {
    assert.equal(data.length, sizeOf(shape));
    cells += data.length;
  }
  assert.ok(cells <= bytes.length, `${cells} cells from ${bytes.length} bytes`);
  return true;
}

/** How many of the files are read; every one is read or refused in words. */
function countRead(files: fc.Arbitrary<Uint8Array>, numRuns: number): number {
  let count = 0;
  fc.assert(
    fc.property(files, (bytes) => {
      if (assertReadsOrSays(bytes)) count++;
    }),
    { numRuns, seed },
  );
  return count;
}

const validFile = fc
  .dictionary(fc.string({ maxLength: 6 }), realTensor([2, 3]), { maxKeys: 4 })
  .chain((tensors) =>
    fc
      .record({ metadata: fc.dictionary(fc.string(), fc.string(), { maxKeys: 2 }), dtype: fc.constantFrom('F32', 'F16') })
      .map((options) => writeSafetensors(tensors, options)),
  );

/** Numbers as a header may spell them; the first ones more often. */
const number = fc.oneof(
  { weight: 12, arbitrary: fc.integer({ min: 0, max: 8 }).map(String) },
  { weight: 1, arbitrary: fc.integer().map(String) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '-1',
      '-0',
      '0.5',
      '4.0',
      '1e1',
      '1e308',
      '1e999',
      '4294967296',
      '9007199254740991',
      '9007199254740993',
      'null',
      '"4"',
    ),
  },
);

const list = (minLength: number, maxLength: number) => fc.array(number, { minLength, maxLength }).map((items) => `[${items}]`);

const entry = fc
  .record({
    dtype: fc.constantFrom(...dtypes.keys(), 'F8_E4M3', '__proto__', ''),
    shape: list(0, 3),
    range: list(2, 2),
    extra: fc.boolean(),
  })
  .map(({ dtype, shape, range, extra }) => `{"dtype":"${dtype}","shape":${shape},"data_offsets":${range}${extra ? ',"shape ":1' : ''}}`);

const key = fc.constantFrom('a', 'b', 'c', '\\u0061', '__proto__', 'constructor', '1', '', '__metadata__');

const oddHeader = fc
  .array(fc.tuple(key, fc.oneof({ weight: 8, arbitrary: entry }, { weight: 1, arbitrary: fc.json() })), { maxLength: 3 })
  .map((pairs) => `{${pairs.map(([name, value]) => `"${name}":${value}`)}}`);

/** Valid files but for one number of the header. */
const changedNumber = fc.tuple(validFile, fc.nat(), number).map(([file, place, value]) => {
  const end = 8 + Number(new DataView(file.buffer).getBigUint64(0, true));
  const parts = new TextDecoder().decode(file.subarray(8, end)).split(/(?<=[[,])(\d+)/);
  const chosen = parts.length < 3 ? 0 : 1 + 2 * (place % ((parts.length - 1) / 2));
  return safetensorsFile(parts.with(chosen, value).join(''), file.subarray(end));
});

test('readSafetensors() reads or refuses random bytes', () => {
  countRead(fc.uint8Array({ maxLength: 64 }), 2000);
  const text = fc.oneof(fc.json(), fc.string());
  countRead(
    fc.tuple(text, fc.uint8Array()).map(([header, data]) => safetensorsFile(header, data)),
    2000,
  );
});

test('readSafetensors() reads or refuses files that were damaged', () => {
  const read = countRead(mutated(validFile), 4000);
  assert.ok(read > 20 && read < 2000, `${read} of 4000 were read`);
});

test('readSafetensors() reads or refuses headers that say odd things', () => {
  const files = fc.tuple(oddHeader, fc.uint8Array({ maxLength: 24 })).map(([header, data]) => safetensorsFile(header, data));
  const read = countRead(files, 4000);
  assert.ok(read > 20, `only ${read} of 4000 were read`);
});

test('readSafetensors() reads or refuses headers with one number changed', () => {
  const read = countRead(changedNumber, 2000);
  assert.ok(read > 20, `only ${read} of 2000 were read`);
});

test('readSafetensors() reads or refuses every length of header', () => {
  const files = fc
    .tuple(validFile, fc.bigInt({ min: 0n, max: 2n ** 64n - 1n }), fc.integer({ min: 0, max: 63 }))
    .map(([file, length, bits]) => {
      new DataView(file.buffer).setBigUint64(0, length >> BigInt(bits), true);
      return file;
    });
  countRead(files, 2000);
});
