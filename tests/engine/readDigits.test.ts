import assert from 'node:assert/strict';
import { test } from 'node:test';
import { at, readDigits } from '../../engine/index.ts';
import { assertClose, assertFileProblem, assertShape } from '../support/assertions.ts';
import { pngFile } from '../support/pngFile.ts';

/** A sprite of 4 bits a pixel, 2800 pixels wide, in which each pixel is a level from 0 to 15. */
function sprite(tileRows: number, levelAt: (x: number, y: number) => number, width = 2800): Uint8Array {
  const rows = Array.from({ length: 28 * tileRows }, (_, y) => {
    const bytes = Array.from({ length: width / 2 }, (_, i) => 16 * levelAt(2 * i, y) + levelAt(2 * i + 1, y));
    return [0, ...bytes];
  });
  return pngFile(width, rows, { bitDepth: 4 });
}

const black = sprite(1, () => 0);

test('readDigits() cuts the picture into tiles, 100 a row, and gives each its label', async () => {
  // The number of the tile in its upper left corner, 16 to a step, and one mark inside each tile.
  const tileAt = (x: number, y: number) => 100 * Math.floor(y / 28) + Math.floor(x / 28);
  const levels: Readonly<Record<string, (tile: number) => number>> = {
    '0,0': (tile) => tile % 16,
    '1,0': (tile) => Math.floor(tile / 16),
    '5,27': () => 15,
  };
  const png = sprite(2, (x, y) => levels[`${x % 28},${y % 28}`]?.(tileAt(x, y)) ?? 0);
  const result = await readDigits(
    png,
    Uint8Array.from({ length: 103 }, (_, n) => n % 10),
  );
  assert.ok(result.ok);
  assertShape(result.images, [103, 1, 28, 28]);
  for (const n of [0, 1, 17, 99, 100, 102]) {
    assertClose(at(result.images, [n, 0, 0, 0]), (n % 16) / 15);
    assertClose(at(result.images, [n, 0, 0, 1]), Math.floor(n / 16) / 15);
    assert.equal(at(result.images, [n, 0, 27, 5]), 1);
    const cells = result.images.data.subarray(784 * n, 784 * (n + 1));
    assert.equal(cells.filter((cell) => cell > 0).length, 1 + Number(n % 16 > 0) + Number(n >= 16), `digit ${n}`);
    assert.equal(result.labels[n], n % 10);
  }
  assert.ok(result.labels instanceof Int32Array);
  assert.equal(result.labels.length, 103);
});

test('readDigits() does not read what follows the last digit', async () => {
  const result = await readDigits(
    sprite(1, () => 15),
    Uint8Array.of(3),
  );
  assert.ok(result.ok);
  assert.deepEqual(result.images.data, new Float32Array(784).fill(1));
});

test('readDigits() divides by the level of white, whatever the depth', async () => {
  const rows = Array.from({ length: 28 }, () => [0, ...Array(2800).fill(51)]);
  const result = await readDigits(pngFile(2800, rows), Uint8Array.of(0));
  assert.ok(result.ok);
  assertClose(at(result.images, [0, 0, 27, 27]), 0.2);
});

test('readDigits() refuses a picture of another size than the labels need', async () => {
  const labels = (count: number) => new Uint8Array(count);
  assert.ok((await readDigits(black, labels(100))).ok);
  assertFileProblem(
    await readDigits(black, labels(101)),
    { code: 'sprite-size-differs', name: 'height', expected: 56, got: 28 },
    'the height of the picture is 28 pixels, expected 56 for this many labels; pack picture and labels together',
  );
  assertFileProblem(
    await readDigits(
      sprite(2, () => 0),
      labels(100),
    ),
    { code: 'sprite-size-differs', name: 'height', expected: 28, got: 56 },
  );
  assertFileProblem(
    await readDigits(
      sprite(1, () => 0, 28),
      labels(1),
    ),
    { code: 'sprite-size-differs', name: 'width', expected: 2800, got: 28 },
  );
});

test('readDigits() refuses labels that are no digits, and none at all', async () => {
  assertFileProblem(
    await readDigits(black, Uint8Array.of(0, 9, 10, 48)),
    { code: 'label-unknown', index: 2, expected: 9, got: 10 },
    'label 2 is 10, expected a digit from 0 to 9; pack the labels again',
  );
  assertFileProblem(await readDigits(black, new Uint8Array()), { code: 'no-labels' });
});

test('readDigits() hands on what is wrong with the picture', async () => {
  assertFileProblem(await readDigits(Uint8Array.of(1, 2, 3), Uint8Array.of(0)), { code: 'not-png' });
});
