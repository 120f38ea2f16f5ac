import {
  type Conv2dExplanation,
  type Conv2dGeometry,
  conv2d,
  conv2dGeometry,
  explainConv2d,
  random,
  ShapeError,
  type Tensor,
  tensor,
} from '../../../engine/index.ts';
import type { Matrix, Values } from '../../shared/params.ts';
import { most, type params } from './params.ts';

/** The values of the figure's parameters. */
export type BlockValues = Values<typeof params>;

/** The sizes that determine the convolution. */
export type Sizes = Pick<BlockValues, 'channels' | 'height' | 'width' | 'filters' | 'kernelHeight' | 'kernelWidth' | 'stride' | 'padding'>;

/** The convolution of the figure, computed. */
export interface Convolution {
  readonly sizes: Sizes;
  /** [C, H, W] */
  readonly input: Tensor;
  /** [FN, C, FH, FW] */
  readonly weight: Tensor;
  /** [FN] */
  readonly bias: Tensor;
  /** [FN, OH, OW]; null where the filter does not fit. */
  readonly output: Tensor | null;
  readonly geometry: Conv2dGeometry | null;
  /** Why there is no output; null where there is one. */
  readonly error: ShapeError | null;
  /** OH and OW, 0 where the filter does not fit. */
  readonly rows: number;
  readonly columns: number;
  /** Cells of the whole output. */
  readonly count: number;
}

/** Whole numbers for the largest blocks; smaller ones are their corners, so that a cell keeps its number when sizes change. */
const numbers = random(8);
const draw = (size: number, low: number, high: number): number[] => Array.from({ length: size }, () => numbers.integer(low, high + 1));
const inputNumbers = draw(most.channels * most.side ** 2, 0, 4);
const weightNumbers = draw(most.filters * most.channels * most.kernel ** 2, -2, 2);
const biasNumbers = draw(most.filters, -9, 9);

/** Computes the convolution; sizes that do not fit give an `error`, never a throw. */
export function convolve(sizes: Sizes): Convolution {
  const { channels, height, width, filters, kernelHeight, kernelWidth } = sizes;
  const input = corner(inputNumbers, [most.channels, most.side, most.side], [channels, height, width]);
  const whole = [most.filters, most.channels, most.kernel, most.kernel];
  const weight = corner(weightNumbers, whole, [filters, channels, kernelHeight, kernelWidth]);
  const bias = tensor(biasNumbers.slice(0, filters));
  const given = { sizes, input, weight, bias };
  try {
    const geometry = conv2dGeometry(input.shape, weight.shape, optionsOf(sizes));
    const [rows, columns] = [geometry.rows.out, geometry.columns.out];
    const output = conv2d(input, weight, bias, optionsOf(sizes));
    return { ...given, output, geometry, error: null, rows, columns, count: filters * rows * columns };
  } catch (error) {
    if (!(error instanceof ShapeError)) throw error;
    return { ...given, output: null, geometry: null, error, rows: 0, columns: 0, count: 0 };
  }
}

/** What the figure shows once `cell` output cells have been computed and one more is. */
export interface Moment {
  /** The filter at work; the last one when all is done. */
  readonly filter: number;
  readonly row: number;
  readonly column: number;
  /** Whether the whole output is computed and every filter back in its place. */
  readonly isDone: boolean;
  /** Cells of this filter's map that are computed, this one included. */
  readonly filled: number;
  /** The arithmetic of this cell; null where there is no output. */
  readonly explanation: Conv2dExplanation | null;
}

/** The moment at which the output cell of this number, map after map in reading order, has just been computed. */
export function momentOf(given: Convolution, cell: number): Moment {
  const { rows, columns, count, input, weight, bias, sizes } = given;
  if (count === 0) return { filter: 0, row: 0, column: 0, isDone: false, filled: 0, explanation: null };
  const shown = Math.min(cell, count - 1);
  const [filter, place] = [Math.floor(shown / (rows * columns)), shown % (rows * columns)];
  const [row, column] = [Math.floor(place / columns), place % columns];
  const explanation = explainConv2d(input, weight, bias, optionsOf(sizes), [filter, row, column]);
  return { filter, row, column, isDone: cell >= count, filled: place + 1, explanation };
}

/** Output cells computed in one step. */
export const cellsPerStep = ({ rows, columns }: Convolution, by: BlockValues['by']): number =>
  ({ cell: 1, row: columns, map: rows * columns })[by];

/** One channel of a block: of [C, H, W] by its channel, of [FN, C, FH, FW] by filter and channel. */
export function sliceOf({ data, shape }: Tensor, ...index: readonly number[]): Matrix {
  const [rows = 0, columns = 0] = shape.slice(-2);
  const place = index.reduce((total, at, axis) => total * (shape[axis] ?? 1) + at, 0) * rows * columns;
  return Array.from({ length: rows }, (_, row) => Array.from(data.slice(place + row * columns, place + (row + 1) * columns)));
}

const optionsOf = ({ stride, padding }: Sizes) => ({ stride, padding });

/** The corner of this shape of a larger block. */
function corner(data: readonly number[], whole: readonly number[], shape: readonly number[]): Tensor {
  const pick = (axis: number, place: number): number[] => {
    if (axis === shape.length) return [data[place] ?? 0];
    return Array.from({ length: shape[axis] ?? 0 }, (_, at) => pick(axis + 1, place * (whole[axis] ?? 1) + at)).flat();
  };
  return tensor(pick(0, 0), shape);
}
