import { choice, drawing, flag, number } from '../../shared/params.ts';

/** The blocks of the network that can be opened, from the pixels to the ten outputs. */
export const stageIds = ['input', 'conv1', 'pool1', 'conv2', 'pool2', 'fc1', 'fc2', 'fc3'] as const;

/** The name of a block. */
export type StageId = (typeof stageIds)[number];

/** Everything that determines the figure. Its settings open as those of the book's network. */
export const params = {
  /** The digit that goes in: number 10·k + d of the digits for figures shows a d. */
  tile: number({ min: 0, max: 39, step: 1, initial: 3 }),
  /** Whether the reader's own drawing goes in instead. */
  own: flag(),
  drawn: drawing(),
  /** N, images in a batch. */
  batch: number({ min: 1, max: 64, step: 1, initial: 4 }),
  filters1: number({ min: 1, max: 8, step: 1, initial: 6 }),
  kernel1: number({ min: 1, max: 7, step: 1, initial: 5 }),
  stride1: number({ min: 1, max: 4, step: 1, initial: 1 }),
  padding1: number({ min: 0, max: 3, step: 1, initial: 2 }),
  pool1: number({ min: 1, max: 4, step: 1, initial: 2 }),
  filters2: number({ min: 1, max: 16, step: 1, initial: 16 }),
  kernel2: number({ min: 1, max: 7, step: 1, initial: 5 }),
  stride2: number({ min: 1, max: 4, step: 1, initial: 1 }),
  padding2: number({ min: 0, max: 3, step: 1, initial: 0 }),
  pool2: number({ min: 1, max: 4, step: 1, initial: 2 }),
  /** Whether conv2 and fc1 are made to fit what arrives, or keep the sizes of the book's network. */
  adapts: flag(true),
  /** The block that is open. */
  stage: choice(stageIds, 'conv2'),
  /** The unit looked at: its map, or its place in a row of features; its row and column in the map. */
  map: number({ min: 0, max: 119, step: 1, initial: 14 }),
  row: number({ min: 0, max: 34, step: 1, initial: 4 }),
  column: number({ min: 0, max: 34, step: 1, initial: 5 }),
  /** The input channel whose products are written out. */
  channel: number({ min: 0, max: 7, step: 1, initial: 0 }),
  /** What lies over the pixels: the cells that the unit sees, or how much each of them moves it. */
  over: choice(['field', 'influence']),
  /** Whether the program is shown. */
  program: flag(),
};
