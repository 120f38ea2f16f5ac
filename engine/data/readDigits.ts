import { zeros } from '../filled.ts';
import { FileError, type FileFailure, failureOf } from '../formats/fileError.ts';
import type { Tensor } from '../tensor.ts';
import { type GreyImage, readPng } from './readPng.ts';

/** Handwritten digits with what they show, or what is wrong with the files. */
export type DigitsResult =
  | {
      readonly ok: true;
      /** [N, 1, 28, 28]: 0 is paper, 1 is ink. */
      readonly images: Tensor;
      /** [N]: the digit, 0 to 9, that each image shows. */
      readonly labels: Int32Array;
    }
  | FileFailure;

/** Cells along each side of a digit. */
const side = 28;

/** Digits in each row of the picture. */
const digitsPerRow = 100;

const highestDigit = 9;

/**
 * The digits of a picture in which they lie as tiles of 28 × 28 pixels, 100 a row, row
 * by row; black is paper, white is ink. The picture is 2800 pixels wide, whatever N is,
 * and 28 · ⌈N / 100⌉ high; what follows the last digit is not read. Whatever the bytes
 * are, it never rejects.
 * @param png a file that `readPng` reads
 * @param labels [N]: one byte, 0 to 9, a digit
 */
export async function readDigits(
  png: Uint8Array,
  labels: Uint8Array,
): Promise<DigitsResult> {
  const result = await readPng(png);
  if (!result.ok) return result;
  try {
    checkLabels(labels);
    checkSize('width', side * digitsPerRow, result.image);
    checkSize('height', side * Math.ceil(labels.length / digitsPerRow), result.image);
    const images = tilesOf(result.image, labels.length);
    return { ok: true, images, labels: Int32Array.from(labels) };
  } catch (error) {
    return failureOf(error);
  }
}

/** The first tiles of a picture, as [count, 1, 28, 28] with cells from 0 to 1. */
function tilesOf({ width, white, levels }: GreyImage, count: number): Tensor {
  const tiles = zeros([count, 1, side, side]);
  let cell = 0;
  for (let n = 0; n < count; n++) {
    const top = side * Math.floor(n / digitsPerRow);
    const left = side * (n % digitsPerRow);
    for (let row = top; row < top + side; row++)
      for (let column = left; column < left + side; column++)
        tiles.data[cell++] = levels[row * width + column] / white;
  }
  return tiles;
}

function checkLabels(labels: Uint8Array): void {
  if (labels.length === 0) throw new FileError('no-labels');
  const index = labels.findIndex((label) => label > highestDigit);
  if (index === -1) return;
  const [expected, got] = [highestDigit, labels[index]];
  throw new FileError('label-unknown', { index, expected, got });
}

function checkSize(name: 'width' | 'height', expected: number, image: GreyImage): void {
  const got = image[name];
  if (got === expected) return;
  throw new FileError('sprite-size-differs', { name, expected, got });
}
