import assert from 'node:assert/strict';
import { test } from 'node:test';
import { deflateSync } from 'node:zlib';
import { readPng } from '../../engine/index.ts';
import { assertFileProblem } from '../support/assertions.ts';
import { chunkOf, headerOf, pngFile, pngOf } from '../support/pngFile.ts';

const valid = pngFile(2, [[0, 7, 8]]);

const [header, pixels, end] = [headerOf(2, 1), chunkOf('IDAT', deflateSync(Uint8Array.of(0, 7, 8))), chunkOf('IEND')];

test('readPng() refuses a file that does not begin as PNG does', async () => {
  const message = 'the file does not begin as PNG does; choose a .png file';
  for (const bytes of [new Uint8Array(), valid.subarray(0, 7), valid.subarray(1), Uint8Array.of(0xff, 0xd8, 0xff, 0xe0)])
    assertFileProblem(await readPng(bytes), { code: 'not-png' }, message);
});

test('readPng() refuses a file that ends inside a chunk', async () => {
  for (let length = 9; length < 20; length++)
    assertFileProblem(await readPng(valid.subarray(0, length)), { code: 'chunk-cut-off', expected: 12, got: length - 8 });
  assertFileProblem(
    await readPng(valid.subarray(0, 32)),
    { code: 'chunk-cut-off', expected: 25, got: 24 },
    'a part of the picture should take 25 bytes, the file has 24 left; download it again',
  );
  const huge = pngOf([Uint8Array.of(0xff, 0xff, 0xff, 0xff, ...header.subarray(4))]);
  assertFileProblem(await readPng(huge), { code: 'chunk-cut-off', expected: 2 ** 32 + 11, got: 25 });
});

test('readPng() refuses a chunk whose checksum does not fit, ancillary or not', async () => {
  const isBitRight = async (place: number) => (await readPng(valid.map((byte, i) => (i === place ? byte ^ 4 : byte)))).ok;
  for (const place of [13, 16, 29, 41, 50, valid.length - 1]) assert.equal(await isBitRight(place), false, `byte ${place}`);
  const text = chunkOf('tEXt', Uint8Array.of(1, 2, 3)).map((byte, i) => (i === 9 ? 0 : byte));
  assertFileProblem(
    await readPng(pngOf([header, text, pixels, end])),
    { code: 'chunk-damaged', name: 'tEXt' },
    'the checksum of chunk tEXt does not fit its bytes; download the picture again',
  );
});

test('readPng() refuses a file that lacks IHDR, IDAT or IEND', async () => {
  const lacking = {
    IHDR: [[], [pixels, end], [chunkOf('tEXt'), header, pixels, end]],
    IDAT: [[header], [header, end], [header, chunkOf('tEXt'), end]],
    IEND: [
      [header, pixels],
      [header, pixels, end, chunkOf('tEXt')],
    ],
  };
  for (const [name, files] of Object.entries(lacking))
    for (const chunks of files) assertFileProblem(await readPng(pngOf(chunks)), { code: 'chunk-missing', name });
});

test('readPng() refuses chunks that stand where they must not, and unknown ones that are needed', async () => {
  const text = chunkOf('tEXt');
  const misplaced = {
    IHDR: [header, header, pixels, end],
    tEXt: [header, pixels, text, pixels, end],
    IEND: [header, pixels, end, end],
    PLTE: [header, chunkOf('PLTE'), pixels, end],
    NEED: [header, pixels, chunkOf('NEED'), end],
    'a\0b1': [header, chunkOf('a\0b1'), pixels, end],
  };
  for (const [name, chunks] of Object.entries(misplaced))
    assertFileProblem(
      await readPng(pngOf(chunks)),
      { code: 'chunk-misplaced', name },
      `chunk ${name} must not stand where it does; save the picture again`,
    );
});
