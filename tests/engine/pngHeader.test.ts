import { test } from 'node:test';
import { readPng } from '../../engine/index.ts';
import { assertFileProblem } from '../support/assertions.ts';
import { chunkOf, headerOf, type PngKind, pngFile, pngOf } from '../support/pngFile.ts';

/** What is read from a picture of one pixel of this kind. */
const readKind = (kind: PngKind) => readPng(pngFile(1, [[0, 0]], kind));

/** What is read from a picture of this size that holds no pixels. */
const readSize = (width: number, height: number) => readPng(pngOf([headerOf(width, height), chunkOf('IDAT'), chunkOf('IEND')]));

test('readPng() refuses colours, palettes and transparency, and says which', async () => {
  for (const colourType of [2, 3, 4, 6, 255])
    assertFileProblem(
      await readKind({ colourType }),
      { code: 'not-greyscale', got: colourType },
      `the picture has colour type ${colourType}, expected 0; save it in shades of grey`,
    );
});

test('readPng() refuses 16 bits a pixel and depths that do not exist', async () => {
  for (const bitDepth of [0, 3, 5, 16, 255]) assertFileProblem(await readKind({ bitDepth }), { code: 'bit-depth-unknown', got: bitDepth });
});

test('readPng() refuses interlacing and unknown methods', async () => {
  for (const interlace of [1, 2]) assertFileProblem(await readKind({ interlace }), { code: 'interlaced', got: interlace });
  assertFileProblem(await readKind({ compression: 1 }), { code: 'method-unknown', name: 'compression', got: 1 });
  assertFileProblem(await readKind({ filter: 1 }), { code: 'method-unknown', name: 'filter', got: 1 });
});

test('readPng() refuses an IHDR of another length', async () => {
  for (const length of [0, 12, 14]) {
    const file = pngOf([chunkOf('IHDR', new Uint8Array(length)), chunkOf('IEND')]);
    assertFileProblem(await readPng(file), { code: 'chunk-size-differs', name: 'IHDR', expected: 13, got: length });
  }
});

test('readPng() refuses pictures without pixels and with more than 2²⁴, before it inflates them', async () => {
  for (const [width, height] of [
    [0, 1],
    [1, 0],
    [0, 0],
  ] as const)
    assertFileProblem(await readSize(width, height), { code: 'image-empty' });
  for (const [width, height] of [
    [2 ** 24 + 1, 1],
    [2 ** 12, 2 ** 12 + 1],
    [2 ** 32 - 1, 2 ** 32 - 1],
  ] as const)
    assertFileProblem(await readSize(width, height), { code: 'image-too-large', expected: 2 ** 24, got: width * height });
  assertFileProblem(await readSize(2 ** 12, 2 ** 12), { code: 'pixels-damaged' });
});
