import { FileError } from '../formats/fileError.ts';
import { crc32 } from './crc32.ts';

/** A part of a PNG file. */
export interface PngChunk {
  /** Four letters; a small first letter says that it is not needed to draw. */
  readonly type: string;
  readonly data: Uint8Array;
}

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** Bytes of a chunk beside its data: length, type and checksum. */
const frameBytes = 12;

/**
 * The chunks of a PNG file in their order, their checksums checked.
 *
 * Source: W3C, "Portable Network Graphics (PNG) Specification", section 5.
 * @throws FileError
 */
export function pngChunks(bytes: Uint8Array): PngChunk[] {
  if (signature.some((byte, place) => bytes[place] !== byte))
    throw new FileError('not-png');
  const chunks: PngChunk[] = [];
  let rest = bytes.subarray(signature.length);
  while (rest.length > 0) {
    const { chunk, length } = firstChunk(rest);
    chunks.push(chunk);
    rest = rest.subarray(length);
  }
  return chunks;
}

/** The chunk at the start of the bytes, and how many of them it takes. */
function firstChunk(bytes: Uint8Array): { chunk: PngChunk; length: number } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const got = bytes.length;
  const length = frameBytes + (got < frameBytes ? 0 : view.getUint32(0));
  if (got < length) throw new FileError('chunk-cut-off', { expected: length, got });
  const checked = bytes.subarray(4, length - 4);
  const type = String.fromCharCode(...checked.subarray(0, 4));
  if (crc32(checked) !== view.getUint32(length - 4))
    throw new FileError('chunk-damaged', { name: type });
  return { chunk: { type, data: checked.subarray(4) }, length };
}
