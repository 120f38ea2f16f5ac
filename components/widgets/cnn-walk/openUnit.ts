import { explainConv2d, explainLinear, explainMaxPool2d, reshape, type Term } from '../../../engine/index.ts';
import type { Settings } from './describeNetwork.ts';
import type { Outputs } from './forward.ts';
import type { LayerWeights, NetworkWeights } from './networkWeights.ts';
import { type StageId, stageIds } from './params.ts';
import type { Opened, Unit } from './Walk.ts';

/** Products of a fully connected layer that are written out. */
const partsShown = 6;

interface Opening {
  readonly unit: Unit;
  readonly outputs: Outputs;
  readonly weights: NetworkWeights;
  readonly settings: Settings;
  /** The input channel whose products are written out. */
  readonly channel: number;
}

/** How a unit got its value, from the engine; null where it has none. */
export function openUnit(opening: Opening): Opened | null {
  const { unit, outputs, weights } = opening;
  const [y, x] = [outputs[unit.stage], outputs[stageIds[stageIds.indexOf(unit.stage) - 1] ?? 'input']];
  if (y === undefined || x === undefined) return null;
  if (unit.stage === 'input') return { is: 'pixel', value: x.data[unit.row * 28 + unit.column] ?? 0 };
  if (unit.stage === 'pool1' || unit.stage === 'pool2') return openPool(opening, unit.stage);
  const own = weights[unit.stage];
  if (own === undefined) return null;
  return unit.stage === 'conv1' || unit.stage === 'conv2' ? openConv(opening, own, unit.stage) : openLinear(opening, own);
}

/** The same cell of the block before, by its index [n, c, row, column]. */
const unitFrom = (stage: StageId, [, map = 0, row = 0, column = 0]: readonly number[]): Unit => ({ stage, map, row, column });

const largestOf = <T>(items: readonly T[], sizeOf: (item: T) => number): T | undefined =>
  items.reduce<T | undefined>((best, item) => (best === undefined || sizeOf(item) > sizeOf(best) ? item : best), undefined);

const magnitude = ({ product, input }: Term): number => (input.inside ? Math.abs(product) : -1);

function openConv({ unit, outputs, settings, channel }: Opening, { weight, bias }: LayerWeights, stage: 'conv1' | 'conv2'): Opened | null {
  const from = stage === 'conv1' ? 'input' : 'pool1';
  const x = outputs[from];
  if (x === undefined) return null;
  const options =
    stage === 'conv1' ? { stride: settings.stride1, padding: settings.padding1 } : { stride: settings.stride2, padding: settings.padding2 };
  const { terms, channelSums, sum, bias: b, value } = explainConv2d(x, weight, bias, options, [0, unit.map, unit.row, unit.column]);
  const size = terms.length / channelSums.length;
  const shown = Math.min(channel, channelSums.length - 1);
  const strongest = largestOf(terms, magnitude);
  return {
    is: 'conv',
    channel: shown,
    channelSums,
    terms: terms.slice(shown * size, (shown + 1) * size),
    columns: Math.sqrt(size),
    sum,
    bias: b,
    z: value,
    value: Math.max(0, value),
    strongest: unitFrom(from, strongest?.input.index ?? []),
  };
}

function openPool({ unit, outputs, settings }: Opening, stage: 'pool1' | 'pool2'): Opened | null {
  const from = stage === 'pool1' ? 'conv1' : 'conv2';
  const x = outputs[from];
  if (x === undefined) return null;
  const kernelSize = stage === 'pool1' ? settings.pool1 : settings.pool2;
  const { cells, largest, value } = explainMaxPool2d(x, { kernelSize }, [0, unit.map, unit.row, unit.column]);
  return {
    is: 'pool',
    cells: cells.map((cell) => ({ from: unitFrom(from, cell.index), value: cell.value, isLargest: cell === largest })),
    columns: kernelSize,
    value,
    strongest: unitFrom(from, largest.index),
  };
}

function openLinear({ unit, outputs }: Opening, { weight, bias }: LayerWeights): Opened | null {
  const from = stageIds[stageIds.indexOf(unit.stage) - 1] ?? 'input';
  const before = outputs[from];
  if (before === undefined) return null;
  const [, , height = 1, width = 1] = before.shape;
  const { terms, sum, bias: b, value } = explainLinear(reshape(before, [1, -1]), weight, bias, [0, unit.map]);
  const parts = terms
    .map(({ input, weight: { value: factor }, product }) => {
      const [, i = 0] = input.index;
      const cell = i % (height * width);
      const place = { map: Math.floor(i / (height * width)), row: Math.floor(cell / width), column: cell % width };
      return { from: { stage: from, ...place }, input: input.value, weight: factor, product };
    })
    .sort((one, other) => Math.abs(other.product) - Math.abs(one.product));
  const shown = parts.slice(0, partsShown);
  const hasRelu = unit.stage !== 'fc3';
  return {
    is: 'linear',
    parts: shown,
    others: parts.length - shown.length,
    othersSum: parts.slice(partsShown).reduce((total, { product }) => total + product, 0),
    sum,
    bias: b,
    z: value,
    value: hasRelu ? Math.max(0, value) : value,
    hasRelu,
    strongest: parts[0]?.from ?? unitFrom(from, []),
  };
}
