import assert from 'node:assert/strict';
import { test } from 'node:test';
import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { readPng } from '../../engine/index.ts';
import { chunkOf, headerOf, pngFile, pngOf } from '../support/pngFile.ts';

/** The picture in a file that can be read. */
async function imageOf(bytes: Uint8Array) {
  const result = await readPng(bytes);
  assert.ok(result.ok, result.ok ? '' : result.error.message);
  return result.image;
}

// Written by hand from the specification: 3 × 2 pixels of 4 bits, in a stored block.
const handMade = Uint8Array.of(
  ...[0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
  ...[0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52], // 13 bytes of IHDR:
  ...[0, 0, 0, 3, 0, 0, 0, 2, 4, 0, 0, 0, 0, 0x7d, 0xef, 0xd4, 0xc7],
  ...[0, 0, 0, 17, 0x49, 0x44, 0x41, 0x54], // 17 bytes of IDAT:
  ...[0x78, 0x01, 0x01, 0x06, 0x00, 0xf9, 0xff],
  ...[0x00, 0x0f, 0x70], // no filter: 0 15 7
  ...[0x02, 0x72, 0xb0], // filter Up: 0x72 + 0x0f = 0x81, 0xb0 + 0x70 = 0x120
  ...[0x03, 0xab, 0x01, 0xa4, 0x62, 0x3d, 0xb9, 0xb7],
  ...[0, 0, 0, 0, 0x49, 0x45, 0x4e, 0x44, 0xae, 0x42, 0x60, 0x82],
);

test('readPng() reads a file written by hand', async () => {
  const image = { width: 3, height: 2, white: 15, levels: Uint8Array.of(0, 15, 7, 8, 1, 2) };
  assert.deepEqual(await imageOf(handMade), image);
  const buffer = Uint8Array.of(9, 9, 9, ...handMade, 9);
  assert.deepEqual(await imageOf(buffer.subarray(3, -1)), image);
});

test('readPng() takes pixels from the high bits of each byte on', async () => {
  const byte = 0b10110001;
  const levels = { 1: [1, 0, 1, 1, 0, 0, 0, 1], 2: [2, 3, 0, 1], 4: [11, 1], 8: [177] };
  for (const [bits, expected] of Object.entries(levels)) {
    const bitDepth = Number(bits);
    const image = await imageOf(pngFile(expected.length, [[0, byte]], { bitDepth }));
    assert.deepEqual([...image.levels], expected);
    assert.equal(image.white, 2 ** bitDepth - 1);
  }
});

test('readPng() leaves out the bits that fill up the last byte of a row', async () => {
  const rows = [
    [0, 0b10101111, 0b11111111],
    [0, 0b01010000, 0b01111111],
  ];
  const { levels } = await imageOf(pngFile(9, rows, { bitDepth: 1 }));
  assert.deepEqual([...levels], [1, 0, 1, 0, 1, 1, 1, 1, 1, 0, 1, 0, 1, 0, 0, 0, 0, 0]);
});

test('readPng() undoes each filter', async () => {
  const rows = {
    none: [0, 7, 8, 255],
    Sub: [1, 10, 250, 2], // 10, 10 + 250 = 4 (mod 256), 4 + 2
    Up: [2, 1, 1, 1],
    Average: [3, 100, 3, 250], // 11 / 2 = 5.5: 5 + 100; (105 + 5) / 2 + 3; (58 + 7) / 2 + 250 = 282
    Paeth: [4, 1, 2, 3],
  };
  const { levels } = await imageOf(pngFile(3, Object.values(rows)));
  const expected = {
    none: [7, 8, 255],
    Sub: [10, 4, 6],
    Up: [11, 5, 7],
    Average: [105, 58, 26],
    // 0 + 105 − 0 is nearest to above; 106 + 58 − 105 = 59 to above; 60 + 26 − 58 = 28 to above.
    Paeth: [106, 60, 29],
  };
  assert.deepEqual([...levels], Object.values(expected).flat());
});

test('readPng() lets Paeth choose what is nearest to left + above − corner, of equals not the corner', async () => {
  const cases = [
    { corner: 20, above: 10, left: 30, chosen: 20 },
    { corner: 10, above: 13, left: 30, chosen: 30 },
    { corner: 30, above: 20, left: 25, chosen: 20 },
    { corner: 14, above: 16, left: 10, chosen: 10 },
    { corner: 14, above: 10, left: 16, chosen: 10 },
  ];
  for (const { corner, above, left, chosen } of cases) {
    const rows = [
      [0, corner, above],
      [4, left - corner, 0],
    ];
    const { levels } = await imageOf(pngFile(2, rows));
    assert.equal(levels[3], chosen, `corner ${corner}, above ${above}, left ${left}`);
  }
});

test('readPng() puts together what several IDATs hold and passes over ancillary chunks', async () => {
  const pixels = deflateSync(Uint8Array.of(0, 1, 2, 3));
  const file = pngOf([
    headerOf(3, 1),
    chunkOf('tEXt', Uint8Array.of(1, 2, 3)),
    chunkOf('IDAT', pixels.subarray(0, 1)),
    chunkOf('IDAT'),
    chunkOf('IDAT', pixels.subarray(1)),
    chunkOf('tIME'),
    chunkOf('IEND'),
  ]);
  assert.deepEqual([...(await imageOf(file)).levels], [1, 2, 3]);
});

test('readPng() reads what was packed and filtered, whatever sizes, bits and filters', async () => {
  const picture = fc
    .record({ width: fc.integer({ min: 1, max: 40 }), height: fc.integer({ min: 1, max: 6 }), bitDepth: fc.constantFrom(1, 2, 4, 8) })
    .chain((sizes) => {
      const rowBytes = Math.ceil((sizes.width * sizes.bitDepth) / 8);
      const row = fc.tuple(fc.integer({ min: 0, max: 4 }), fc.uint8Array({ minLength: rowBytes, maxLength: rowBytes }));
      return fc.array(row, { minLength: sizes.height, maxLength: sizes.height }).map((rows) => ({ ...sizes, rows }));
    });
  await fc.assert(
    fc.asyncProperty(picture, async ({ width, bitDepth, rows }) => {
      const bytes = rows.map(([, row]) => row);
      const filtered = rows.map(([filter, row], y) => [filter, ...filteredRow(filter, row, bytes[y - 1])]);
      const { levels } = await imageOf(pngFile(width, filtered, { bitDepth }));
      const bits = bytes.map((row) => [...row].map((byte) => byte.toString(2).padStart(8, '0')).join(''));
      const expected = bits.flatMap((row) =>
        Array.from({ length: width }, (_, x) => Number.parseInt(row.slice(x * bitDepth, (x + 1) * bitDepth), 2)),
      );
      assert.deepEqual([...levels], expected);
    }),
    { numRuns: 300 },
  );
});

/** What a filter stores for a row, from the specification's own definition. */
function filteredRow(filter: number, row: Uint8Array, above: Uint8Array = new Uint8Array(row.length)): number[] {
  return [...row].map((byte, x) => {
    const [a, b, c] = [row[x - 1] ?? 0, above[x] ?? 0, above[x - 1] ?? 0];
    const nearest = [a, b, c].sort((m, n) => Math.abs(a + b - c - m) - Math.abs(a + b - c - n))[0] ?? 0;
    return (byte - ([0, a, b, (a + b) >> 1, nearest][filter] ?? 0)) & 0xff;
  });
}
