import {
  type Conv2dGeometry,
  type Conv2dOptions,
  conv2d,
  conv2dGeometry,
  convOutput,
  type Explanation,
  explainConv2d,
  flipKernel,
  outputsOfInput,
  ShapeError,
  type Tensor,
  tensor,
} from '../../../engine/index.ts';
import type { Cell } from '../../shared/gridMoves.ts';
import type { Matrix, Values } from '../../shared/params.ts';
import type { params } from './params.ts';

/** The values of the figure's parameters. */
export type Conv2dValues = Values<typeof params>;

/** What determines the output: the parameters but for where the figure stands. */
export type Settings = Omit<Conv2dValues, 'step' | 'speed' | 'pin'>;

/** [height, width]. */
type Pair = readonly [height: number, width: number];

/** The convolution of the figure, computed: what is given, and what follows. */
export interface Convolution {
  readonly input: Matrix;
  /** With the padding around it. */
  readonly padded: Matrix;
  /** As it is laid on the input: turned by 180° where that is asked for. */
  readonly kernel: Matrix;
  readonly bias: number;
  readonly isFlipped: boolean;
  readonly stride: Pair;
  readonly padding: Pair;
  readonly dilation: Pair;
  /** Cells that the kernel covers, gaps of the dilation included. */
  readonly extent: Pair;
  /** The sizes along both axes; null where the kernel does not fit. */
  readonly geometry: Conv2dGeometry | null;
  /** Why there is no output; null where there is one. */
  readonly error: ShapeError | null;
  /** No rows where there is none. */
  readonly output: Matrix;
  /** Cells of the output. */
  readonly count: number;
}

/**
 * Computes the figure's convolution; settings that do not fit give an `error`, never a throw.
 * @param digit what `source: 'digit'` stands for; null while it is being loaded, when the grid stays.
 */
export function convolve(settings: Settings, digit: Matrix | null): Convolution {
  const { source, bias, flip } = settings;
  const input = (source === 'digit' ? digit : null) ?? settings.input;
  const given = { input, bias, isFlipped: flip, ...pairsOf(settings) };
  const kernel = flip ? rowsOf(flipKernel(plane(settings.kernel))) : settings.kernel;
  const extent = [extentOf(kernel.length, given.dilation[0]), extentOf(kernel[0]?.length ?? 1, given.dilation[1])] as const;
  const shared = { ...given, padded: pad(input, given.padding), kernel, extent };
  try {
    const geometry = conv2dGeometry(plane(input).shape, plane(kernel).shape, optionsOf(given));
    const output = rowsOf(conv2d(plane(input), plane(kernel), tensor([bias]), optionsOf(given)));
    return { ...shared, geometry, error: null, output, count: geometry.rows.out * geometry.columns.out };
  } catch (error) {
    if (!(error instanceof ShapeError)) throw error;
    return { ...shared, geometry: null, error, output: [], count: 0 };
  }
}

/** The arithmetic of one output cell, by its place in reading order; null where there is no output. */
export function explainCell(given: Convolution, index: number): Explanation | null {
  const { geometry, input, kernel, bias } = given;
  if (geometry === null) return null;
  const { row, column } = cellOf(Math.min(index, given.count - 1), geometry.columns.out);
  const found = explainConv2d(plane(input), plane(kernel), tensor([bias]), optionsOf(given), [0, 0, row, column]);
  const terms = found.terms.map(({ input: met, weight, product }) => ({
    input: { ...met, value: tidy(met.value) },
    weight: { ...weight, value: tidy(weight.value) },
    product: tidy(product),
  }));
  return { ...found, terms, sum: tidy(found.sum), value: tidy(found.value) };
}

/** An output cell that reads a given input cell, and the weight that meets it there. */
export interface Use {
  readonly output: Cell;
  readonly weight: Cell;
  readonly factor: number;
  readonly product: number;
}

/** Every output cell that reads one input cell. */
export function usesOf(given: Convolution, { row, column }: Cell): readonly Use[] {
  const { input, kernel, geometry } = given;
  const value = input[row]?.[column];
  if (geometry === null || value === undefined) return [];
  return outputsOfInput(plane(input).shape, plane(kernel).shape, optionsOf(given), [0, 0, row, column]).map((use) => {
    const [output, weight] = [placeOf(use.index), placeOf(use.weight)];
    const factor = kernel[weight.row]?.[weight.column] ?? 0;
    return { output, weight, factor, product: tidy(value * factor) };
  });
}

/** The cell at a place in reading order. */
export const cellOf = (index: number, columns: number): Cell => ({ row: Math.floor(index / columns), column: index % columns });

/** The last two numbers of an index: row and column. */
export const placeOf = (index: readonly number[]): Cell => ({ row: index.at(-2) ?? 0, column: index.at(-1) ?? 0 });

function pairsOf(settings: Settings): Pick<Convolution, 'stride' | 'padding' | 'dilation'> {
  const { separate, stride, padding, dilation, strideWidth, paddingWidth, dilationWidth } = settings;
  return {
    stride: [stride, separate ? strideWidth : stride],
    padding: [padding, separate ? paddingWidth : padding],
    dilation: [dilation, separate ? dilationWidth : dilation],
  };
}

const extentOf = (kernel: number, dilation: number): number => convOutput({ size: kernel, kernel, dilation }).extent;

const optionsOf = ({ stride, padding, dilation }: Pick<Convolution, 'stride' | 'padding' | 'dilation'>): Conv2dOptions => ({
  stride,
  padding,
  dilation,
});

/** A matrix as [1, 1, rows, columns]. */
const plane = (rows: Matrix): Tensor => tensor(rows.flat(), [1, 1, rows.length, rows[0]?.length ?? 0]);

function rowsOf({ data, shape }: Tensor): Matrix {
  const [rows = 0, columns = 0] = shape.slice(-2);
  return Array.from({ length: rows }, (_, i) => Array.from(data.slice(i * columns, (i + 1) * columns), tidy));
}

function pad(input: Matrix, [above, beside]: Pair): Matrix {
  const side = Array<number>(beside).fill(0);
  const blank = Array.from({ length: above }, () => Array<number>((input[0]?.length ?? 0) + 2 * beside).fill(0));
  return [...blank, ...input.map((row) => [...side, ...row, ...side]), ...blank];
}

/**
 * Without the noise of 32-bit numbers: input, kernel and bias go in tenths, so every value of the figure is a whole
 * number of hundredths and rounding to them changes nothing else.
 */
const tidy = (value: number): number => Math.round(value * 100) / 100 + 0;
