import { flag, number } from '../../shared/params.ts';
import { flowers } from './iris.ts';

/** Everything that determines the figure. The threshold θ is no parameter: it is −b. */
export const params = {
  b: number({ min: -10, max: 10, step: 0.1, initial: -5 }),
  w1: number({ min: -1, max: 1, step: 0.02, initial: 1 }),
  w2: number({ min: -1, max: 1, step: 0.02, initial: 1 }),
  noBias: flag(),
  flower: number({ min: 1, max: flowers.length, step: 1, initial: 71 }),
};
