import assert from 'node:assert/strict';
import { test } from 'node:test';
import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { readDigits, readPng } from '../../engine/index.ts';
import { mutated } from '../support/mutations.ts';
import { chunkOf, headerOf, pngFile, pngOf } from '../support/pngFile.ts';
import { seed } from '../support/seed.ts';

/** How many of the files are read; every one is read or refused in words. */
async function countRead(files: fc.Arbitrary<Uint8Array>, numRuns: number): Promise<number> {
  let count = 0;
  const readsOrSays = fc.asyncProperty(files, async (bytes) => {
    const result = await readPng(bytes);
    if (result.ok) {
      const { width, height, white, levels } = result.image;
      assert.equal(levels.length, width * height);
      assert.ok(levels.every((level) => level <= white));
      count++;
    } else {
      assert.match(result.error.message, /; ./);
      assert.doesNotMatch(result.error.message, /undefined|null|NaN|object Object/);
    }
  });
  await fc.assert(readsOrSays, { numRuns, seed });
  return count;
}

const row = fc
  .tuple(fc.integer({ min: 0, max: 4 }), fc.uint8Array({ minLength: 5, maxLength: 5 }))
  .map(([filter, bytes]) => [filter, ...bytes]);

const rows = fc.array(row, { minLength: 1, maxLength: 4 });

const validFile = rows.map((list) => pngFile(10, list, { bitDepth: 4 }));

/** A file of right checksums around these parts. */
const wrap = (header: Uint8Array, pixels: Uint8Array) => pngOf([header, chunkOf('IDAT', pixels), chunkOf('IEND')]);

const small = fc.integer({ min: 0, max: 3 });
const size = fc.oneof(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 2 ** 32 - 1 }));

const oddHeader = fc
  .record({
    width: size,
    height: size,
    bitDepth: fc.constantFrom(1, 2, 4, 8, 16),
    colourType: fc.oneof(fc.constant(0), small),
    interlace: fc.oneof(fc.constant(0), small),
  })
  .map(({ width, height, ...kind }) => headerOf(width, height, kind));

const pixels = fc
  .oneof(rows, fc.array(fc.array(fc.integer({ min: 0, max: 255 }))))
  .map((list) => deflateSync(Uint8Array.from(list.flat())));

const anyChunk = fc
  .tuple(
    fc.oneof(fc.constantFrom('IHDR', 'IDAT', 'IEND', 'tEXt'), fc.string({ minLength: 4, maxLength: 4 })),
    fc.uint8Array({ maxLength: 20 }),
  )
  .map(([type, data]) => chunkOf(type, data));

test('readPng() reads or refuses random bytes and chunks', async () => {
  await countRead(fc.uint8Array({ maxLength: 64 }), 500);
  await countRead(
    fc.uint8Array({ maxLength: 64 }).map((bytes) => pngOf([bytes])),
    500,
  );
  await countRead(fc.array(fc.oneof(anyChunk, oddHeader), { maxLength: 6 }).map(pngOf), 1000);
});

test('readPng() reads or refuses files that were damaged', async () => {
  await countRead(mutated(validFile), 2000);
});

test('readPng() reads or refuses headers and pixels that do not fit each other', async () => {
  const files = fc
    .tuple(fc.oneof(oddHeader, fc.constant(headerOf(10, 2, { bitDepth: 4 }))), pixels)
    .map(([header, data]) => wrap(header, data));
  const read = await countRead(files, 1500);
  assert.ok(read > 50 && read < 1000, `${read} of 1500 were read`);
});

test('readPng() reads or refuses compressed pixels that were damaged', async () => {
  const header = headerOf(10, 2, { bitDepth: 4 });
  await countRead(
    mutated(pixels).map((data) => wrap(header, data)),
    1500,
  );
  const filtered = fc.uint8Array({ minLength: 12, maxLength: 12 });
  const read = await countRead(
    filtered.map((bytes) => wrap(header, deflateSync(bytes.map((byte, i) => (i % 6 === 0 ? byte % 6 : byte))))),
    500,
  );
  assert.ok(read > 100 && read < 500, `${read} of 500 were read`);
});

test('readDigits() never rejects', async () => {
  await fc.assert(
    fc.asyncProperty(fc.oneof(validFile, fc.uint8Array()), fc.uint8Array({ max: 11 }), async (png, labels) => {
      assert.equal((await readDigits(png, labels)).ok, false);
    }),
    { numRuns: 500, seed },
  );
});
