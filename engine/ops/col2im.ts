import { record } from '../autograd.ts';
import { checkRank } from '../checks/checkRank.ts';
import { empty } from '../filled.ts';
import type { WindowGeometry } from '../kernels/kernels.ts';
import type { Shape } from '../shape.ts';
import { ShapeError } from '../shapeError.ts';
import type { Tensor } from '../tensor.ts';
import { im2col } from './im2col.ts';
import { forEachColumnCell, im2colGeometry } from './im2colGeometry.ts';
import { ofSide, type PerAxis } from './perAxis.ts';
import type { WindowOptions } from './windowAxis.ts';

/** The windows that columns were taken from, and the size of the image. */
export interface Col2imOptions extends WindowOptions {
  /** Height and width of the image: one number, or [height, width]. */
  readonly outputSize: PerAxis;
}

/** What the sizes of columns and options come to. */
interface Folding {
  /** [N, C, H, W] or [C, H, W] */
  readonly shape: Shape;
  readonly geometry: WindowGeometry;
}

/**
 * The shape that `col2im` returns: [N, C, H, W], without N if columns has none.
 * @throws ShapeError naming the axis that does not fit
 */
export function col2imShape(columns: Shape, options: Col2imOptions): Shape {
  return foldingOf(columns, options).shape;
}

/**
 * The columns put back where `im2col` took them from; where windows overlap, their cells
 * are added: "columns to image".
 *
 * Source: PyTorch, `torch.nn.functional.fold`.
 * @param columns [N, C · KH · KW, L] or [C · KH · KW, L], where L counts the windows
 * @returns [N, C, H, W] or [C, H, W], H and W as `outputSize` says
 * @throws ShapeError naming the axis that does not fit
 */
export function col2im(columns: Tensor, options: Col2imOptions): Tensor {
  const { shape, geometry } = foldingOf(columns.shape, options);
  const output = empty(shape);
  const sums = new Float64Array(output.data.length);
  forEachColumnCell(geometry, (columnCell, imageCell) => {
    sums[imageCell] += columns.data[columnCell];
  });
  output.data.set(sums);

  return record('col2im', output, [[columns, (gradient) => im2col(gradient, options)]]);
}

function foldingOf(columns: Shape, options: Col2imOptions): Folding {
  checkRank('col2im', 'columns', columns, [2, 3]);
  const [cells, windows] = columns.slice(-2);
  const { outputSize, kernelSize } = options;
  const kernel = ofSide(0, kernelSize) * ofSide(1, kernelSize);
  const image = [ofSide(0, outputSize), ofSide(1, outputSize)];
  const shape = [...columns.slice(0, -2), Math.floor(cells / kernel), ...image];
  const geometry = im2colGeometry('col2im', shape, options);

  const axis = columns.length - 1;
  const where = { op: 'col2im', argument: 'columns' };
  if (cells % kernel !== 0) {
    const details = { axis: axis - 1, expected: kernel, got: cells };
    throw new ShapeError({ ...where, code: 'not-a-multiple', ...details });
  }
  const expected = geometry.rows.out * geometry.columns.out;
  if (windows !== expected) {
    const details = { axis, expected, got: windows };
    throw new ShapeError({ ...where, code: 'size-differs', ...details });
  }
  return { shape, geometry };
}
