import {
  type AvgPool2dExplanation,
  avgPool2d,
  avgPool2dShape,
  col2im,
  explainAvgPool2d,
  explainMaxPool2d,
  type MaxPool2dExplanation,
  maxPool2d,
  maxPool2dShape,
  ones,
  outputsOfInput,
  ShapeError,
  type Tensor,
  tensor,
} from '../../../engine/index.ts';
import type { Cell } from '../../shared/gridMoves.ts';
import type { Matrix, Values } from '../../shared/params.ts';
import type { params } from './params.ts';
import { side } from './presets.ts';

/** What determines the output: the parameters but for where the figure stands. */
export type Settings = Omit<Values<typeof params>, 'step' | 'channel' | 'gradient' | 'backward'>;

/** The pooling of the figure, computed. */
export interface Pooling {
  readonly isMax: boolean;
  readonly options: { readonly kernelSize: number; readonly stride: number; readonly padding: number };
  /** [channels, rows, columns] of the input as it is pooled, that is, moved. */
  readonly input: Tensor;
  /** Cells by which it was moved to the right. */
  readonly shift: number;
  /** [channels, rows, columns]; null where the settings do not fit. */
  readonly output: Tensor | null;
  readonly error: ShapeError | null;
  /** Rows and columns of the output. */
  readonly size: Cell;
  /** Output cells of one channel. */
  readonly count: number;
  /** In how many windows each cell of the input lies. */
  readonly windows: Matrix;
  /** Cells of padding on each side, as drawn; no more than the window may have. */
  readonly padding: number;
}

/** One output cell as the engine explains it. */
export type PoolExplanation = MaxPool2dExplanation | AvgPool2dExplanation;

const ops = {
  max: { pool: maxPool2d, shape: maxPool2dShape },
  average: { pool: avgPool2d, shape: avgPool2dShape },
} as const;

/** Computes the figure's pooling; settings that do not fit give an `error`, never a throw. */
export function pool(settings: Settings): Pooling {
  const { mode, channels, size, stride, padding, shift } = settings;
  const maps = [settings.x0, settings.x1, settings.x2].slice(0, channels).map((map) => moved(map, shift));
  const input = tensor(maps.flat(2), [channels, side, side]);
  const options = { kernelSize: size, stride, padding };
  const shared = { isMax: mode === 'max', options, input, shift, padding };
  try {
    const [, rows = 0, columns = 0] = ops[mode].shape(input.shape, options);
    const count = rows * columns;
    const output = ops[mode].pool(input, options);
    return { ...shared, output, error: null, size: { row: rows, column: columns }, count, windows: windowsOf(options, count) };
  } catch (error) {
    if (!(error instanceof ShapeError)) throw error;
    return { ...shared, output: null, error, size: { row: 0, column: 0 }, count: 0, windows: [] };
  }
}

/** One output cell of a channel, by its place in reading order; null where there is no output. */
export function explainCell({ input, options, isMax, count, size }: Pooling, channel: number, place: number): PoolExplanation | null {
  if (count === 0) return null;
  const { row, column } = cellOf(Math.min(place, count - 1), size.column);
  return (isMax ? explainMaxPool2d : explainAvgPool2d)(input, options, [channel, row, column]);
}

/**
 * The gradient at the input once the gradients of the output cells up to `until`, in reading order, have gone back.
 * @returns [channels, rows, columns]; zeros where there is no output
 */
export function gradientAtInput({ input, options, isMax, size, count }: Pooling, gradient: Matrix, until: number): Tensor {
  const x = tensor(input.data, input.shape, { requiresGrad: true });
  if (count === 0) return x;
  const arriving = Array.from({ length: count }, (_, place) => {
    const { row, column } = cellOf(place, size.column);
    return place <= until ? (gradient[row]?.[column] ?? 0) : 0;
  });
  const output = (isMax ? maxPool2d : avgPool2d)(x, options);
  output.backward(tensor(Array.from({ length: input.shape[0] ?? 1 }, () => arriving).flat(), output.shape));
  return x.grad ?? x;
}

/** The output cells whose windows hold a cell of the input, in reading order. */
export function readersOf({ options: { kernelSize, ...options }, error, size }: Pooling, { row, column }: Cell): readonly number[] {
  if (error !== null || row < 0 || column < 0 || row >= side || column >= side) return [];
  const uses = outputsOfInput([1, side, side], [1, 1, kernelSize, kernelSize], options, [0, row, column]);
  return uses.map(({ index }) => (index[1] ?? 0) * size.column + (index[2] ?? 0));
}

/** Output cells of a channel that differ from those of the input before it was moved, in reading order. */
export function changedBy(settings: Settings, pooling: Pooling, channel: number): readonly number[] {
  const before = mapOf(pool({ ...settings, shift: 0 }).output, channel).flat();
  const now = mapOf(pooling.output, channel).flat();
  return now.flatMap((value, place) => (value === before[place] ? [] : [place]));
}

/** How many cells of the input itself differ once it was moved. */
export function movedCells(settings: Settings, pooling: Pooling, channel: number): number {
  const before = pool({ ...settings, shift: 0 }).input;
  return mapOf(pooling.input, channel)
    .flat()
    .filter((value, place) => value !== mapOf(before, channel).flat()[place]).length;
}

/** One channel of a tensor as rows; none where there is no tensor. */
export function mapOf(x: Tensor | null, channel: number): Matrix {
  if (x === null) return [];
  const [rows = 0, columns = 0] = x.shape.slice(-2);
  const from = channel * rows * columns;
  return Array.from({ length: rows }, (_, row) => Array.from(x.data.slice(from + row * columns, from + (row + 1) * columns)));
}

/** The cell at a place in reading order. */
export const cellOf = (place: number, columns: number): Cell => ({ row: Math.floor(place / columns), column: place % columns });

/** Where the window of an output cell begins; negative in the padding. */
export const windowAt = ({ options: { stride, padding } }: Pooling, { row, column }: Cell): Cell => ({
  row: row * stride - padding,
  column: column * stride - padding,
});

/** A sum of windows put back where they came from: with a 1 in each of their cells it counts the windows. */
function windowsOf({ kernelSize, ...options }: Pooling['options'], count: number): Matrix {
  const columns = ones([kernelSize * kernelSize, count]);
  return mapOf(col2im(columns, { outputSize: side, kernelSize, ...options }), 0);
}

const moved = (map: Matrix, shift: number): Matrix => map.map((cells) => cells.map((_, column) => cells[column - shift] ?? 0));
