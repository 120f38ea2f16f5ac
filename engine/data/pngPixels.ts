import { FileError } from '../formats/fileError.ts';
import { joinBytes } from './joinBytes.ts';
import type { PngChunk } from './pngChunks.ts';

/**
 * The compressed pixels of a PNG file: what its IDATs hold, one after the other.
 *
 * Source: W3C, "Portable Network Graphics (PNG) Specification", section 5.6.
 * @param chunks [IHDR, …, IDAT, IDAT, …, IEND]; others only before and after the IDATs
 * @throws FileError 'chunk-missing' or 'chunk-misplaced'
 */
export function pngPixels(chunks: readonly PngChunk[]): Uint8Array {
  const begin = chunks.findIndex(isPixels);
  const end = chunks.findLastIndex(isPixels) + 1;
  if (begin === -1) throw new FileError('chunk-missing', { name: 'IDAT' });
  if (chunks[chunks.length - 1].type !== 'IEND')
    throw new FileError('chunk-missing', { name: 'IEND' });

  const pixels = chunks.slice(begin, end);
  const others = [...chunks.slice(1, begin), ...chunks.slice(end, -1)];
  const wrong =
    pixels.find((chunk) => !isPixels(chunk)) ??
    others.find((chunk) => !isAncillary(chunk));
  if (wrong !== undefined) throw new FileError('chunk-misplaced', { name: wrong.type });
  return joinBytes(pixels.map(({ data }) => data));
}

function isPixels({ type }: PngChunk): boolean {
  return type === 'IDAT';
}

/** Whether a picture can be drawn without the chunk. */
function isAncillary({ type }: PngChunk): boolean {
  return /^[a-z][A-Za-z]{3}$/.test(type);
}
