import { type Random, type Tensor, tensor } from '../../engine/index.ts';
import { imageAt, type Mnist } from './readMnist.ts';

/** Some digits for one step. */
export interface DigitBatch {
  /** [N, 1, 28, 28] with cells in [0, 1]. */
  readonly images: Tensor;
  /** [N] the digit of each. */
  readonly labels: Int32Array;
}

const levels = 15;

/** How a batch is put together. */
interface BatchOptions {
  readonly size: number;
  /** The images in a random order, each moved a little; by default in order and as they are. */
  readonly shuffle?: Random;
  /** By how many pixels an image is moved at most, each way; default 0. */
  readonly shift?: number;
}

/** All images of a part of MNIST, batch by batch, in the 16 levels of grey that pages have. */
export function* digitBatches(mnist: Mnist, { size, shuffle, shift = 0 }: BatchOptions): Generator<DigitBatch> {
  const places = Array.from({ length: mnist.count }, (_, place) => place);
  const pixels = mnist.rows * mnist.columns;
  const order = shuffle ? shuffle.shuffle(places) : places;
  for (let first = 0; first < order.length; first += size) {
    const chosen = order.slice(first, first + size);
    const cells = new Float32Array(chosen.length * pixels);
    const move = () => shuffle?.integer(-shift, shift + 1) ?? 0;
    chosen.forEach((place, n) => {
      draw(mnist, imageAt(mnist, place), move(), move(), cells.subarray(n * pixels, (n + 1) * pixels));
    });
    yield {
      images: tensor(cells, [chosen.length, 1, mnist.rows, mnist.columns]),
      labels: Int32Array.from(chosen, (place) => mnist.labels[place] ?? 0),
    };
  }
}

/** Draws an image into `cells` with levels in [0, 1], moved down and to the right; what leaves it is lost. */
function draw({ rows, columns }: Mnist, image: Uint8Array, down: number, right: number, cells: Float32Array): void {
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) {
      const [fromRow, fromColumn] = [row - down, column - right];
      const isInside = fromRow >= 0 && fromRow < rows && fromColumn >= 0 && fromColumn < columns;
      const ink = isInside ? (image[fromRow * columns + fromColumn] ?? 0) : 0;
      cells[row * columns + column] = Math.round((ink / 255) * levels) / levels;
    }
}
