import { col2im, conv2d, type Explanation, explainConv2d, im2col, matmul, type Tensor, tensor, transpose } from '../../../engine/index.ts';
import type { Cell } from '../../shared/gridMoves.ts';
import type { Matrix, Values } from '../../shared/params.ts';
import type { params } from './params.ts';
import { mostSize, side } from './presets.ts';

/** What determines the picture but for where it stands. */
export type Settings = Omit<Values<typeof params>, 'step' | 'phase'>;

/** A convolution done as one matrix product, computed. */
export interface Unfolding {
  readonly channels: number;
  readonly size: number;
  readonly stride: number;
  /** [channels, rows, columns] */
  readonly input: Tensor;
  /** [filters, channels, size, size] */
  readonly filters: Tensor;
  /** One window a row: the transpose of what the engine's `im2col` returns. */
  readonly matrix: Matrix;
  /** For each of its cells the place of the input cell that it was copied from, in reading order. */
  readonly sources: Matrix;
  /** One filter a column. */
  readonly weights: Matrix;
  /** matrix · weights: one window a row, one filter a column. */
  readonly product: Matrix;
  /** The product, each column laid out as a map. */
  readonly maps: readonly Matrix[];
  /** Rows and columns of a map. */
  readonly out: Cell;
  /** How often each input cell was copied, one map a channel. */
  readonly copies: readonly Matrix[];
}

/** Computes the figure. */
export function unfold(settings: Settings): Unfolding {
  const { channels, size, stride } = settings;
  const input = tensor([settings.x0, settings.x1].slice(0, channels));
  const filters = tensor(settings.w.slice(0, settings.filters).map((flat) => kernelsOf(flat, channels, size)));
  const columns = im2col(input, { kernelSize: size, stride });
  const places = im2col(placesOf(input), { kernelSize: size, stride });
  const flat = tensor(filters.data, [settings.filters, channels * size * size]);
  const product = matmul(turned(columns), turned(flat));
  const maps = conv2d(input, filters, null, { stride });
  const [, row = 0, column = 0] = maps.shape;
  const counted = tensor(Array<number>(columns.data.length).fill(1), columns.shape);
  return {
    channels,
    size,
    stride,
    input,
    filters,
    matrix: rowsOf(turned(columns)),
    sources: rowsOf(turned(places)),
    weights: rowsOf(turned(flat)),
    product: rowsOf(product),
    maps: mapsOf(maps),
    out: { row, column },
    copies: mapsOf(col2im(counted, { outputSize: side, kernelSize: size, stride })),
  };
}

/** The rows up to `until` put back and added up, one map a channel. */
export function folded({ matrix, size, stride }: Unfolding, until: number): readonly Matrix[] {
  const kept = matrix.map((row, window) => (window <= until ? row : row.map(() => 0)));
  return mapsOf(col2im(turned(tensor(kept)), { outputSize: side, kernelSize: size, stride }));
}

/** The arithmetic of one cell of the product. */
export function explainProduct({ input, filters, stride, out }: Unfolding, window: number, filter: number): Explanation {
  return explainConv2d(input, filters, null, { stride }, [filter, Math.floor(window / out.column), window % out.column]);
}

/** Rows and columns exchanged. */
const turned = (x: Tensor): Tensor => transpose(x, 0, 1);

/** A kernel for each channel out of a flat filter. */
const kernelsOf = (flat: readonly number[], channels: number, size: number): readonly Matrix[] =>
  Array.from({ length: channels }, (_, c) =>
    Array.from({ length: size }, (_, i) => Array.from({ length: size }, (_, j) => flat[weightAt(c, i, j)] ?? 0)),
  );

/** Where the weight of a channel, row and column stands in a flat filter of the largest kernel. */
export const weightAt = (channel: number, row: number, column: number): number => (channel * mostSize + row) * mostSize + column;

/** A tensor of the same shape that holds the place of each cell. */
const placesOf = ({ data, shape }: Tensor): Tensor =>
  tensor(
    Array.from(data, (_, place) => place),
    shape,
  );

/** The last two axes as rows. */
function rowsOf({ data, shape }: Tensor): Matrix {
  const [rows = 0, columns = 0] = shape.slice(-2);
  return Array.from({ length: rows }, (_, row) => Array.from(data.slice(row * columns, (row + 1) * columns)));
}

/** Each plane of [planes, rows, columns] as rows. */
export function mapsOf({ data, shape }: Tensor): readonly Matrix[] {
  const [planes = 0, rows = 0, columns = 0] = shape;
  const size = rows * columns;
  return Array.from({ length: planes }, (_, plane) => rowsOf(tensor(data.slice(plane * size, (plane + 1) * size), [rows, columns])));
}
