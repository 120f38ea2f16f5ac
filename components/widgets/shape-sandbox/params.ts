import { flag, number } from '../../shared/params.ts';

const channels = { min: 1, max: 16, step: 1 };
const kernel = { min: 1, max: 7, step: 1 };

/** Every shape and option of a convolution. Symbols as in the chapter. */
export const params = {
  /** N */
  batch: number({ min: 1, max: 8, step: 1, initial: 2 }),
  /** C */
  channels: number({ ...channels, initial: 3 }),
  /** H */
  height: number({ min: 1, max: 32, step: 1, initial: 12 }),
  /** W */
  width: number({ min: 1, max: 32, step: 1, initial: 16 }),
  /** FN */
  filters: number({ ...channels, initial: 4 }),
  /** The channels of each filter: C / groups where all fits. */
  filterChannels: number({ ...channels, initial: 3 }),
  /** FH */
  filterHeight: number({ ...kernel, initial: 3 }),
  /** FW */
  filterWidth: number({ ...kernel, initial: 3 }),
  hasBias: flag(true),
  /** Numbers in the bias. */
  biasSize: number({ ...channels, initial: 4 }),
  stride: number({ min: 1, max: 4, step: 1, initial: 1 }),
  padding: number({ min: 0, max: 4, step: 1, initial: 0 }),
  /** Whether dilation and groups are set, the two that follow; both are 1 otherwise. */
  advanced: flag(),
  dilation: number({ min: 1, max: 4, step: 1, initial: 1 }),
  groups: number({ ...channels, initial: 1 }),
};
