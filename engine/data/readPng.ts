import { type FileFailure, failureOf } from '../formats/fileError.ts';
import { inflate } from './inflate.ts';
import { pngChunks } from './pngChunks.ts';
import { type PngHeader, pngHeader } from './pngHeader.ts';
import { pngPixels } from './pngPixels.ts';
import { unfilter } from './unfilter.ts';

/** A picture in shades of grey. */
export interface GreyImage {
  /** In pixels. */
  readonly width: number;
  /** In pixels. */
  readonly height: number;
  /** The level of white: 1, 3, 15 or 255. Black is 0. */
  readonly white: number;
  /** [height, width]: a level from 0 to white for each pixel. */
  readonly levels: Uint8Array;
}

/** A picture, or what is wrong with the file. */
export type PngResult = { readonly ok: true; readonly image: GreyImage } | FileFailure;

/**
 * The picture in a PNG file of 1, 2, 4 or 8 bits a pixel in shades of grey, not
 * interlaced and of at most 2²⁴ pixels. Whatever the bytes are, it never throws, and it
 * inflates no more than a picture of its size needs. Ancillary chunks, such as gamma or
 * transparency, are passed over: levels are as they are stored.
 *
 * Source: W3C, "Portable Network Graphics (PNG) Specification".
 */
export async function readPng(bytes: Uint8Array): Promise<PngResult> {
  try {
    const chunks = pngChunks(bytes);
    const sizes = pngHeader(chunks);
    const { width, height, bitDepth, rowBytes } = sizes;
    const filtered = await inflate(pngPixels(chunks), height * (1 + rowBytes));
    const levels = unpack(unfilter(filtered, rowBytes), sizes);
    return { ok: true, image: { width, height, white: 2 ** bitDepth - 1, levels } };
  } catch (error) {
    return failureOf(error);
  }
}

/** One level a byte from rows whose bytes hold several; the leftmost has the high bits. */
function unpack(rows: Uint8Array, { width, height, bitDepth, rowBytes }: PngHeader) {
  const [pixelsPerByte, white] = [8 / bitDepth, 2 ** bitDepth - 1];
  const levels = new Uint8Array(height * width);
  for (let row = 0; row < height; row++)
    for (let column = 0; column < width; column++) {
      const byte = rows[row * rowBytes + Math.floor(column / pixelsPerByte)];
      const shift = 8 - bitDepth * (1 + (column % pixelsPerByte));
      levels[row * width + column] = (byte >> shift) & white;
    }
  return levels;
}
