import { record } from '../autograd.ts';
import { empty, emptyGradient } from '../filled.ts';
import { active } from '../kernels/active.ts';
import type { Kernels, WindowGeometry } from '../kernels/kernels.ts';
import { allocateIndices } from '../memory.ts';
import type { Shape } from '../shape.ts';
import type { Tensor } from '../tensor.ts';
import { forEachWindowCell } from './forEachWindowCell.ts';
import { type Pool2dOptions, pool2dGeometry, pooledShape } from './pool2dGeometry.ts';

/** The largest cells and where they were found. */
export interface MaxPool2dResult {
  /** [N, C, OH, OW] */
  readonly output: Tensor;
  /** Of the same shape, row-major: h · W + w of the cell found, within its plane. */
  readonly indices: Int32Array;
}

/**
 * The shape that `maxPool2d` returns: [N, C, OH, OW], without N if x has none.
 * @throws ShapeError naming the axis that does not fit
 */
export function maxPool2dShape(x: Shape, options: Pool2dOptions): Shape {
  return pooledShape(x, pool2dGeometry('maxPool2d', x, options));
}

/**
 * The largest cell of each window, in every channel by itself. Padding is never chosen;
 * NaN counts as largest.
 *
 *     out[n, c, row, column] = max_i,j x[n, c, h, w]
 *     with h = row · stride − padding + i · dilation, and w likewise from column and j
 *
 * Source: PyTorch, `torch.nn.functional.max_pool2d`; Goodfellow, Bengio & Courville,
 * "Deep Learning" (2016), section 9.3.
 * @param x [N, C, H, W] images of C channels, or one [C, H, W]
 * @returns [N, C, OH, OW], or [C, OH, OW] for one image
 * @throws ShapeError naming the axis that does not fit
 */
export function maxPool2d(x: Tensor, options: Pool2dOptions): Tensor {
  return largestOfWindows(x, options).output;
}

/**
 * `maxPool2d` that also says where each largest cell was found; the first of equal ones.
 *
 * Source: PyTorch, `torch.nn.functional.max_pool2d` with `return_indices=True`.
 * @param x [N, C, H, W] or [C, H, W]
 * @throws ShapeError naming the axis that does not fit
 */
export function maxPool2dWithIndices(
  x: Tensor,
  options: Pool2dOptions,
): MaxPool2dResult {
  const { output, indices } = largestOfWindows(x, options);
  return { output, indices: indices.slice() };
}

/** @returns indices that end with the `tidy` around it */
function largestOfWindows(x: Tensor, options: Pool2dOptions): MaxPool2dResult {
  const geometry = pool2dGeometry('maxPool2d', x.shape, options);
  const output = empty(pooledShape(x.shape, geometry));
  const indices = allocateIndices(output.data.length);
  const findLargest = active.kernels?.maxPool2d ?? largestCells;
  findLargest(x.data, output.data, indices, geometry);

  const recorded = record('maxPool2d', output, [
    [x, (gradient) => maxPool2dGradient(gradient, x, indices, geometry)],
  ]);
  return { output: recorded, indices };
}

/** ∂loss / ∂x of `maxPool2d`: only the cell that was chosen moves the output. */
function maxPool2dGradient(
  gradient: Tensor,
  x: Tensor,
  indices: Int32Array,
  geometry: WindowGeometry,
): Tensor {
  const output = emptyGradient(x);
  const addToChosen = active.kernels?.maxPool2dGradient ?? addToChosenCells;
  addToChosen(gradient.data, indices, output.data, geometry);
  return output;
}

/** The definition: a cell is taken if it is larger than all before it. */
export const largestCells: Kernels['maxPool2d'] = (x, out, indices, geometry) => {
  out.fill(-Infinity);
  indices.fill(-1);
  forEachWindowCell(geometry, (output, input, index) => {
    const isFirst = indices[output] === -1;
    if (!isFirst && !takesPlace(x[input], out[output])) return;
    out[output] = x[input];
    indices[output] = index;
  });
};

/** Whether a cell takes the place of the largest so far: NaN always does. */
export function takesPlace(value: number, largest: number): boolean {
  return value > largest || Number.isNaN(value);
}

/** The definition of the way back. */
export const addToChosenCells: Kernels['maxPool2dGradient'] = (
  gradient,
  indices,
  dx,
  { rows, columns },
) => {
  const [cells, windows] = [rows.size * columns.size, rows.out * columns.out];
  dx.fill(0);
  gradient.forEach((value, output) => {
    const plane = Math.floor(output / windows);
    if (indices[output] >= 0) dx[plane * cells + indices[output]] += value;
  });
};
