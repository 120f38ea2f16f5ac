import { crc32, deflateSync } from 'node:zlib';

/** What a PNG file says of itself; a number for each byte of IHDR after the sizes. */
export interface PngKind {
  readonly bitDepth?: number;
  readonly colourType?: number;
  readonly compression?: number;
  readonly filter?: number;
  readonly interlace?: number;
}

/** A PNG file of chunks: nothing is checked but the checksums, which are right. */
export function pngOf(chunks: readonly Uint8Array[]): Uint8Array {
  return Buffer.concat([Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a), ...chunks]);
}

/** One chunk with its length and its checksum. */
export function chunkOf(type: string, data: Uint8Array = new Uint8Array()): Uint8Array {
  const chunk = Buffer.alloc(12 + data.length);
  chunk.writeUInt32BE(data.length, 0);
  chunk.write(type, 4, 'latin1');
  chunk.set(data, 8);
  chunk.writeUInt32BE(crc32(chunk.subarray(4, 8 + data.length)), 8 + data.length);
  return chunk;
}

/** The chunk IHDR; by default 8 bits of grey a pixel, not interlaced. */
export function headerOf(
  width: number,
  height: number,
  { bitDepth = 8, colourType = 0, compression = 0, filter = 0, interlace = 0 }: PngKind = {},
): Uint8Array {
  const data = Buffer.alloc(13);
  data.writeUInt32BE(width, 0);
  data.writeUInt32BE(height, 4);
  data.set([bitDepth, colourType, compression, filter, interlace], 8);
  return chunkOf('IHDR', data);
}

/** A PNG file whose rows, each a filter and the bytes that it made, are compressed. */
export function pngFile(width: number, rows: readonly (readonly number[])[], kind: PngKind = {}): Uint8Array {
  const pixels = deflateSync(Uint8Array.from(rows.flat()));
  return pngOf([headerOf(width, rows.length, kind), chunkOf('IDAT', pixels), chunkOf('IEND')]);
}
