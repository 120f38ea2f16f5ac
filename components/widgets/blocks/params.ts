import { choice, number } from '../../shared/params.ts';

/** The largest sizes of the figure, for which its numbers are made. */
export const most = { channels: 5, side: 9, filters: 5, kernel: 5, padding: 2 } as const;

/** A place beyond every output cell that can be: the whole output is computed, whatever the sizes become. */
export const endCell = 900;

const side = { min: 3, max: most.side, step: 1, initial: 6 };
const kernel = { min: 1, max: most.kernel, step: 1, initial: 3 };

/** Everything that determines the block diagram of a convolution. Symbols as in the formula. */
export const params = {
  /** C */
  channels: number({ min: 1, max: most.channels, step: 1, initial: 3 }),
  /** H and W */
  height: number(side),
  width: number(side),
  /** FN */
  filters: number({ min: 1, max: most.filters, step: 1, initial: 3 }),
  /** FH and FW */
  kernelHeight: number(kernel),
  kernelWidth: number(kernel),
  stride: number({ min: 1, max: 3, step: 1, initial: 1 }),
  padding: number({ min: 0, max: most.padding, step: 1, initial: 0 }),
  /** What is computed in one step. */
  by: choice(['cell', 'row', 'map']),
  /** The output cell computed last, map after map in reading order. */
  cell: number({ min: 0, max: endCell, step: 1, initial: 21 }),
  /** Steps a second while playing. */
  speed: choice(['0.5', '1', '2', '4'], '2'),
  /** The block whose numbers are shown. */
  open: choice(['input', 'filters', 'bias', 'output'], 'input'),
  /** The channel of the input or of the filter that is shown. */
  channel: number({ min: 0, max: most.channels - 1, step: 1, initial: 0 }),
};
