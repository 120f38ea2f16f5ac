import { choice, number } from '../../shared/params.ts';

/** Everything that determines the figure of a descent. */
export const params = {
  /** The weight before the first step. */
  start: number({ min: -1, max: 4, step: 0.1, initial: 0 }),
  /** The learning rate η. */
  rate: number({ min: 0.01, max: 0.5, step: 0.01, initial: 0.1 }),
  /** Steps made. */
  step: number({ min: 0, max: 12, step: 1, initial: 0 }),
  /** By how much the weight is changed to try the slope. */
  nudge: choice(['1', '0.1', '0.01']),
};
