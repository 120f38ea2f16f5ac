import { record } from '../autograd.ts';
import { checkRankAtLeast } from '../checks/checkRank.ts';
import { empty } from '../filled.ts';
import type { Tensor } from '../tensor.ts';

/**
 * The weight with each kernel turned by 180°: last row first, last column first.
 * `conv2d` with a flipped kernel is the convolution of mathematics; without, it is
 * cross-correlation.
 *
 * Source: Goodfellow, Bengio & Courville, "Deep Learning" (2016), equations 9.4 to 9.6.
 * @param weight [..., KH, KW]
 * @throws ShapeError 'rank-too-small'
 */
export function flipKernel(weight: Tensor): Tensor {
  checkRankAtLeast('flipKernel', 'weight', weight.shape, 2);
  const [height, width] = weight.shape.slice(-2);
  const cells = height * width;
  const flipped = empty(weight.shape);
  // Reading a kernel's cells backwards turns it by 180°.
  flipped.data.forEach((_, cell) => {
    const kernel = Math.floor(cell / cells) * cells;
    flipped.data[cell] = weight.data[kernel + cells - 1 - (cell - kernel)];
  });
  // Turning by 180° once more undoes it.
  return record('flipKernel', flipped, [[weight, flipKernel]]);
}
