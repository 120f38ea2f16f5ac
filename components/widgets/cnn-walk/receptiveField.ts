import type { Values } from '../../shared/params.ts';
import { type params, type StageId, stageIds } from './params.ts';
import type { Stage, Unit } from './Walk.ts';

/** The first and the last place of a stretch of cells; the last comes before the first where there are none. */
type Span = readonly [first: number, last: number];

/** The cells of one block that a unit depends on. */
export interface Region {
  readonly stage: StageId;
  /** Its map; null for all maps of the block. */
  readonly map: number | null;
  readonly rows: Span;
  readonly columns: Span;
}

interface Window {
  readonly kernel: number;
  readonly stride: number;
  readonly padding: number;
}

type Settings = Pick<Values<typeof params>, 'kernel1' | 'stride1' | 'padding1' | 'pool1' | 'kernel2' | 'stride2' | 'padding2' | 'pool2'>;

/** The window with which a block reads the one before it; null where it reads all of it. */
function windowOf(stage: StageId, settings: Settings): Window | null {
  const { kernel1, stride1, padding1, pool1, kernel2, stride2, padding2, pool2 } = settings;
  const windows: Readonly<Partial<Record<StageId, Window>>> = {
    conv1: { kernel: kernel1, stride: stride1, padding: padding1 },
    pool1: { kernel: pool1, stride: pool1, padding: 0 },
    conv2: { kernel: kernel2, stride: stride2, padding: padding2 },
    pool2: { kernel: pool2, stride: pool2, padding: 0 },
  };
  return windows[stage] ?? null;
}

const noCells: Span = [0, -1];

/** The cells that a stretch of output cells reads, cut off at the edges of an input of `size` cells; none where all lies in the padding. */
function readBy([first, last]: Span, { kernel, stride, padding }: Window, size: number): Span {
  const from = Math.max(0, first * stride - padding);
  const to = Math.min(size - 1, last * stride - padding + kernel - 1);
  return last < first || to < from ? noCells : [from, to];
}

/**
 * All cells that can influence a unit, block by block from its own back to the pixels: the receptive field, walked back
 * through the windows of the layers.
 */
export function receptiveField(unit: Unit, settings: Settings, stages: readonly Stage[]): readonly Region[] {
  const { stage, map, row, column } = unit;
  const regions: Region[] = [{ stage, map, rows: [row, row], columns: [column, column] }];
  for (let place = stageIds.indexOf(stage); place > 0; place--) {
    const [to = 'input', from = 'input'] = [stageIds[place], stageIds[place - 1]];
    const [, height = 1, width = 1] = stages[place - 1]?.shape ?? [];
    const region = regions.at(-1);
    const window = windowOf(to, settings);
    if (region === undefined || window === null) regions.push({ stage: from, map: null, rows: [0, height - 1], columns: [0, width - 1] });
    else {
      const isPool = to === 'pool1' || to === 'pool2';
      const rows = readBy(region.rows, window, height);
      regions.push({ stage: from, map: isPool ? region.map : null, rows, columns: readBy(region.columns, window, width) });
    }
  }
  return regions;
}

/** How many cells a stretch has. */
export const lengthOf = ([first, last]: Span): number => last - first + 1;
