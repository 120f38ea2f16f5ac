import { record } from '../autograd.ts';
import { checkRank } from '../checks/checkRank.ts';
import { zeros } from '../filled.ts';
import type { WindowGeometry } from '../kernels/kernels.ts';
import type { Shape } from '../shape.ts';
import type { Tensor } from '../tensor.ts';
import { col2im } from './col2im.ts';
import { forEachColumnCell, im2colGeometry } from './im2colGeometry.ts';
import type { WindowOptions } from './windowAxis.ts';

/**
 * The shape that `im2col` returns: [N, C · KH · KW, L], without N if x has none.
 * @throws ShapeError naming the axis that does not fit
 */
export function im2colShape(x: Shape, options: WindowOptions): Shape {
  const { rows, columns } = geometryOf(x, options);
  const channels = x[x.length - 3];
  const cells = channels * rows.kernel * columns.kernel;
  return [...x.slice(0, -3), cells, rows.out * columns.out];
}

/**
 * Every window of the image as a column: "image to columns". A convolution is then one
 * matrix product, weight [filters, C · KH · KW] · columns.
 *
 *     out[n, (c, i, j), (row, column)] = x[n, c, h, w], or 0 in the padding
 *     with h = row · stride − padding + i · dilation, and w likewise from column and j
 *
 * Source: PyTorch, `torch.nn.functional.unfold`; Chellapilla, Puri & Simard, "High
 * performance convolutional neural networks for document processing" (2006).
 * @param x [N, C, H, W] images of C channels, or one [C, H, W]
 * @returns [N, C · KH · KW, L], where L counts the windows, OH · OW
 * @throws ShapeError naming the axis that does not fit
 */
export function im2col(x: Tensor, options: WindowOptions): Tensor {
  const geometry = geometryOf(x.shape, options);
  const output = zeros(im2colShape(x.shape, options));
  forEachColumnCell(geometry, (columnCell, imageCell) => {
    output.data[columnCell] = x.data[imageCell];
  });

  const [height, width] = x.shape.slice(-2);
  const back = { ...options, outputSize: [height, width] } as const;
  return record('im2col', output, [[x, (gradient) => col2im(gradient, back)]]);
}

function geometryOf(x: Shape, options: WindowOptions): WindowGeometry {
  checkRank('im2col', 'x', x, [3, 4]);
  return im2colGeometry('im2col', x, options);
}
