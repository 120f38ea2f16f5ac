import { flag, number } from '../../shared/params.ts';

const padding = { min: 0, max: 4, step: 1, initial: 1 };

/** Everything that determines the sizes along one axis. Symbols as in the formula. */
export const params = {
  /** n, cells of the input. */
  size: number({ min: 1, max: 12, step: 1, initial: 8 }),
  /** k, cells of the kernel. */
  kernel: number({ min: 1, max: 7, step: 1, initial: 3 }),
  /** s */
  stride: number({ min: 1, max: 5, step: 1, initial: 2 }),
  /** d */
  dilation: number({ min: 1, max: 4, step: 1, initial: 1 }),
  /** p, zeros on either side, or before the input where the sides differ. */
  padding: number(padding),
  /** Whether the end of the input has a padding of its own, the one that follows. */
  separate: flag(),
  paddingAfter: number(padding),
  /** The window looked at, counted from 0. */
  window: number({ min: 0, max: 19, step: 1, initial: 1 }),
};
