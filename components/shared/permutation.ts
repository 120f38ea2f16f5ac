import { random } from '../../engine/index.ts';

/** Cells along each side of a digit. */
export const side = 28;

/**
 * A random order of the pixels of a digit, in row-major numbers: the pixel at place j of the shuffled picture comes from
 * place order[j]. Pixels change places only within square tiles.
 * @param seed a whole number; another seed is another order
 * @param tile cells along each side of a tile, a divisor of 28; 28 shuffles the whole picture, 1 leaves it as it is
 */
export function pixelOrder(seed: number, tile: number): readonly number[] {
  const { shuffle } = random(seed);
  const order = new Array<number>(side * side).fill(0);
  for (let top = 0; top < side; top += tile)
    for (let left = 0; left < side; left += tile) {
      const cells = Array.from({ length: tile * tile }, (_, i) => (top + Math.floor(i / tile)) * side + left + (i % tile));
      const shuffled = shuffle(cells);
      cells.forEach((cell, i) => {
        order[cell] = shuffled[i] ?? cell;
      });
    }
  return order;
}

/** Where each pixel of the original goes: the inverse of an order. */
export function inverseOf(order: readonly number[]): readonly number[] {
  const places = new Array<number>(order.length).fill(0);
  order.forEach((from, to) => {
    places[from] = to;
  });
  return places;
}

/** Rows of cells with the columns in another order: column j of what is returned is column order[j] of `cells`. */
export function permuteColumns(cells: ArrayLike<number>, order: readonly number[]): Float32Array<ArrayBuffer> {
  const width = order.length;
  return Float32Array.from({ length: cells.length }, (_, i) => cells[i - (i % width) + (order[i % width] ?? 0)] ?? 0);
}
