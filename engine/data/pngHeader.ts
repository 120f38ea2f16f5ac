import { FileError } from '../formats/fileError.ts';
import type { PngChunk } from './pngChunks.ts';

/** The sizes of a greyscale PNG picture. */
export interface PngHeader {
  /** In pixels. */
  readonly width: number;
  /** In pixels. */
  readonly height: number;
  /** Bits a pixel: 1, 2, 4 or 8. */
  readonly bitDepth: number;
  /** Bytes a row of pixels; the last one may be filled only in part. */
  readonly rowBytes: number;
}

/** The most pixels that are read: 2²⁴, the cells of some 21 000 digits. */
const pixelLimit = 2 ** 24;

const headerBytes = 13;

const bitDepths = [1, 2, 4, 8];

/**
 * The sizes that the first chunk, IHDR, tells, checked.
 *
 * Source: W3C, "Portable Network Graphics (PNG) Specification", section 11.2.1.
 * @throws FileError where the picture is empty, too large, coloured or interlaced
 */
export function pngHeader([first]: readonly PngChunk[]): PngHeader {
  const name = 'IHDR';
  if (first?.type !== name) throw new FileError('chunk-missing', { name });
  const [expected, got] = [headerBytes, first.data.length];
  if (expected !== got)
    throw new FileError('chunk-size-differs', { name, expected, got });
  const view = new DataView(first.data.buffer, first.data.byteOffset, headerBytes);
  const [width, height] = [view.getUint32(0), view.getUint32(4)];
  checkSize(width * height);
  const [bitDepth, colourType, compression, filter, interlace] = first.data.subarray(8);
  checkKind(bitDepth, colourType, interlace);
  checkMethod('compression', compression);
  checkMethod('filter', filter);
  return { width, height, bitDepth, rowBytes: Math.ceil((width * bitDepth) / 8) };
}

function checkSize(pixels: number): void {
  if (pixels === 0) throw new FileError('image-empty');
  if (pixels > pixelLimit)
    throw new FileError('image-too-large', { expected: pixelLimit, got: pixels });
}

function checkKind(bitDepth: number, colourType: number, interlace: number): void {
  if (colourType !== 0) throw new FileError('not-greyscale', { got: colourType });
  if (!bitDepths.includes(bitDepth))
    throw new FileError('bit-depth-unknown', { got: bitDepth });
  if (interlace !== 0) throw new FileError('interlaced', { got: interlace });
}

function checkMethod(name: string, got: number): void {
  if (got !== 0) throw new FileError('method-unknown', { name, got });
}
