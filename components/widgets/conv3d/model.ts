import { at, type Conv2dExplanation, conv2d, explainConv2d, type Tensor, tensor } from '../../../engine/index.ts';
import { biasPerChannel } from '../../../engine/mistakes/conv2d/biasPerChannel.ts';
import type { Cell } from '../../shared/gridMoves.ts';
import type { Matrix, Values } from '../../shared/params.ts';
import type { params } from './params.ts';
import { filterSide, inputSide } from './presets.ts';

/** The values of the figure's parameters. */
export type Conv3dValues = Values<typeof params>;

/** What determines the output: the parameters but for where the figure stands and how it looks. */
export type Settings = Pick<Conv3dValues, 'source' | 'input' | 'filter' | 'channels' | 'kernel' | 'bias'>;

/** One matrix for each channel. */
export type Planes = readonly Matrix[];

/** The convolution of the figure, computed. */
export interface Volume {
  /** C planes. */
  readonly input: Planes;
  /** C planes of one filter. */
  readonly filter: Planes;
  readonly bias: number;
  /** C. */
  readonly channels: number;
  /** Rows and columns of the input, of the filter and of the output, all square. */
  readonly side: number;
  readonly kernel: number;
  readonly outSide: number;
  /** One plane, however many channels were read. */
  readonly output: Matrix;
  /** Cells of the output. */
  readonly count: number;
  readonly isPicture: boolean;
}

/**
 * Computes the figure's convolution: stride 1, no padding, one filter.
 * @param picture what `source: 'picture'` stands for; null while it is being loaded, when the numbers stay
 */
export function convolve(settings: Settings, picture: Planes | null): Volume {
  const input = inputPlanes(settings, picture);
  return convolvePlanes(input, filterPlanes(settings, input.length), settings.bias, input === picture);
}

/** The channels that are read. */
export const inputPlanes = (
  { source, input, channels }: Pick<Settings, 'source' | 'input' | 'channels'>,
  picture: Planes | null,
): Planes => (source === 'picture' && picture !== null ? picture : planesOf(input, inputSide, channels));

/** The filter's kernel for each channel. */
export const filterPlanes = ({ filter, kernel }: Pick<Settings, 'filter' | 'kernel'>, channels: number): Planes =>
  planesOf(filter, filterSide, channels).map((plane) => corner(plane, kernel));

/** The convolution of such planes. */
export function convolvePlanes(input: Planes, filter: Planes, bias: number, isPicture: boolean): Volume {
  const [side, kernel] = [input[0]?.length ?? 0, filter[0]?.length ?? 0];
  const given = { input, filter, bias, channels: input.length, side, kernel, isPicture };
  const { data, shape } = conv2d(volume(input), oneFilter(filter), tensor([bias]));
  const outSide = shape[2] ?? 1;
  return { ...given, outSide, output: inRows(data, outSide), count: data.length };
}

/** The arithmetic of one output cell, by its place in reading order: every product, the sum of each channel, the bias. */
export function explainCell({ input, filter, bias, outSide }: Volume, index: number): Conv2dExplanation {
  const { row, column } = cellOf(index, outSide);
  const found = explainConv2d(volume(input), oneFilter(filter), tensor([bias]), {}, [0, row, column]);
  const terms = found.terms.map(({ input: met, weight, product }) => ({
    input: { ...met, value: tidy(met.value) },
    weight: { ...weight, value: tidy(weight.value) },
    product: tidy(product),
  }));
  return { ...found, terms, channelSums: found.channelSums.map(tidy), sum: tidy(found.sum), value: tidy(found.value) };
}

/** The products of each channel, laid out as its plane of the filter is. */
export function productPlanes({ terms }: Conv2dExplanation, { channels, kernel }: Volume): Planes {
  const products = terms.map(({ product }) => product);
  return Array.from({ length: channels }, (_, c) => inRows(products.slice(c * kernel ** 2, (c + 1) * kernel ** 2), kernel));
}

/** What a wrong procedure makes of one output cell: one number, or one for each channel where they were not summed. */
export function mistakenCell({ input, filter, bias, outSide }: Volume, index: number, mistake: 'biasPerChannel' | 'notSummed') {
  const { row, column } = cellOf(index, outSide);
  const x = volume(input);
  const wrong: Readonly<Record<typeof mistake, () => readonly number[]>> = {
    biasPerChannel: () => [at(biasPerChannel(x, oneFilter(filter), tensor([bias])), [0, row, column])],
    notSummed: () => {
      const maps = conv2d(x, tensor(filter.map((plane) => [plane])), tensor(filter.map(() => bias)), { groups: filter.length });
      return filter.map((_, channel) => at(maps, [channel, row, column]));
    },
  };
  return wrong[mistake]().map(tidy);
}

/** The cell at a place in reading order. */
export const cellOf = (index: number, columns: number): Cell => ({ row: Math.floor(index / columns), column: index % columns });

const planesOf = (stacked: Matrix, side: number, channels: number): Planes =>
  Array.from({ length: channels }, (_, c) => stacked.slice(c * side, (c + 1) * side));

const corner = (plane: Matrix, size: number): Matrix => plane.slice(0, size).map((row) => row.slice(0, size));

/** One image: [C, H, W]. */
const volume = (planes: Planes): Tensor => tensor(planes);

/** One filter through all channels: [1, C, KH, KW]. */
const oneFilter = (planes: Planes): Tensor => tensor([planes]);

function inRows(cells: Iterable<number>, width: number): Matrix {
  const all = Array.from(cells, tidy);
  return Array.from({ length: all.length / width }, (_, row) => all.slice(row * width, (row + 1) * width));
}

/** Without the noise of 32-bit numbers: everything goes in tenths, so every value is a whole number of hundredths. */
const tidy = (value: number): number => Math.round(value * 100) / 100 + 0;
