import assert from 'node:assert/strict';
import { inflateSync } from 'node:zlib';

/** A picture of 16 greys, taken apart. */
export interface Sprite {
  readonly width: number;
  readonly height: number;
  /** What its pixels are packed from: each line the number of its filter, 0, then two pixels a byte. */
  readonly lines: Uint8Array;
  /** The level of each tile's pixels, 0 to 15, by tile. */
  readonly tiles: readonly Uint8Array[];
}

/** Reads a PNG of 16 greys, not filtered nor interlaced, with tiles of 28 × 28 pixels, as the specification of PNG has it. */
export function decodeSprite(png: Buffer): Sprite {
  assert.equal(png.subarray(0, 8).toString('latin1'), '\x89PNG\r\n\x1a\n');
  assert.deepEqual([png.readUInt32BE(8), png.toString('latin1', 12, 16)], [13, 'IHDR']);
  const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
  assert.deepEqual([...png.subarray(24, 29)], [4, 0, 0, 0, 0], 'four bits of grey a pixel, not interlaced');
  const length = png.readUInt32BE(33);
  assert.equal(png.toString('latin1', 37, 41), 'IDAT');
  assert.equal(png.toString('latin1', 41 + length + 8, 41 + length + 12), 'IEND');
  const lines = inflateSync(png.subarray(41, 41 + length));
  return { width, height, lines, tiles: tilesOf(lines, width, height) };
}

function tilesOf(lines: Uint8Array, width: number, height: number): Uint8Array[] {
  const [side, lineLength] = [28, 1 + width / 2];
  assert.equal(lines.length, height * lineLength);
  const levelAt = (y: number, x: number): number => {
    const both = lines[y * lineLength + 1 + (x >> 1)] ?? 0;
    return x % 2 === 0 ? both >> 4 : both & 15;
  };
  for (let y = 0; y < height; y++) assert.equal(lines[y * lineLength], 0, 'a line that is filtered');
  const [rows, columns] = [height / side, width / side];
  return Array.from({ length: rows * columns }, (_, tile) => {
    const [top, left] = [side * Math.floor(tile / columns), side * (tile % columns)];
    return Uint8Array.from({ length: side * side }, (_, pixel) => levelAt(top + Math.floor(pixel / side), left + (pixel % side)));
  });
}
