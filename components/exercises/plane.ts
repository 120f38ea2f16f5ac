import { type Tensor, tensor } from '../../engine/index.ts';
import type { Matrix } from '../shared/params.ts';

/** One picture with one channel, for `conv2d`: [1, H, W]. */
export const inputPlane = (matrix: Matrix): Tensor => tensor([matrix]);

/** One filter that reads one channel: [1, 1, KH, KW]. */
export const weightPlane = (matrix: Matrix): Tensor => tensor([[matrix]]);

/** Cells in rows of `width`. */
export const inRows = (cells: Iterable<number>, width: number): Matrix => {
  const all = [...cells];
  return Array.from({ length: all.length / width }, (_, row) => all.slice(row * width, (row + 1) * width));
};
