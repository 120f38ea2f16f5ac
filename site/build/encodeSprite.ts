import { crc32, deflateSync } from 'node:zlib';

/** How a sprite is made: tiles of `side` × `side` pixels, so many a row, in so many levels of grey. */
export const spriteFormat = { side: 28, tilesPerRow: 100, levels: 16 };

const { side, tilesPerRow, levels } = spriteFormat;
const width = side * tilesPerRow;

/**
 * A PNG of 16 greys with images as tiles, row by row; places left over in the last row are black.
 *
 * Each line of pixels is kept as it is (filter 0): strokes on plain ground repeat, and PNG's filters, even the best one
 * for each line, hide that from the compressor.
 *
 * Source: Portable Network Graphics specification, third edition, https://www.w3.org/TR/png-3/
 * @param images [28, 28] levels of ink each, 0 (paper) to 255; each becomes the nearest of 16 levels
 */
export function encodeSprite(images: readonly Uint8Array[]): Uint8Array {
  const height = side * Math.ceil(images.length / tilesPerRow);
  const lineLength = 1 + width / 2;
  const lines = new Uint8Array(height * lineLength);
  images.forEach((image, tile) => {
    const top = side * Math.floor(tile / tilesPerRow);
    const left = side * (tile % tilesPerRow);
    image.forEach((ink, pixel) => {
      const [y, x] = [top + Math.floor(pixel / side), left + (pixel % side)];
      // A line begins with the number of its filter; then two pixels a byte, the left one in the upper half.
      lines[y * lineLength + 1 + Math.floor(x / 2)] |= levelOf(ink) << (x % 2 === 0 ? 4 : 0);
    });
  });
  return pngOf(height, lines);
}

const levelOf = (ink: number): number => Math.round((ink * (levels - 1)) / 255);

function pngOf(height: number, lines: Uint8Array): Uint8Array {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Bits a pixel; grey; the only methods of compression and filtering there are; not interlaced.
  header.set([4, 0, 0, 0, 0], 8);
  const signature = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
  const compressed = deflateSync(lines, { level: 9, memLevel: 9 });
  return Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', compressed), chunk('IEND', new Uint8Array())]);
}

/** A part of a PNG: its length, its kind, what it holds and a checksum. */
function chunk(kind: string, data: Uint8Array): Uint8Array {
  const part = Buffer.concat([Buffer.alloc(4), Buffer.from(kind, 'latin1'), data, Buffer.alloc(4)]);
  part.writeUInt32BE(data.length, 0);
  part.writeUInt32BE(crc32(part.subarray(4, -4)), part.length - 4);
  return part;
}
