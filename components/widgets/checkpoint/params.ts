import { choice, number } from '../../shared/params.ts';

/** The epochs that can be trained. */
export const lastEpoch = 120;
/** Epochs from one step of the figure to the next. */
export const stride = 3;

const epoch = { min: 0, max: lastEpoch, step: stride };

/** Everything that determines the figure. The training itself is worked out from it anew. */
export const params = {
  /** How far training has come. */
  epoch: number({ ...epoch, initial: 60 }),
  /** The epoch whose numbers the file holds; −3 while there is no file. */
  saved: number({ ...epoch, min: -stride, initial: 60 }),
  /** Where the present run comes from: the start, or the file, of which it took W and B alone or everything. */
  from: choice(['start', 'weights', 'everything']),
  /** The noise added to every number of the network at the epoch `hit`. */
  damage: number({ min: 0, max: 2, step: 0.1, initial: 0 }),
  hit: number({ ...epoch, initial: 60 }),
  /** Chooses the random numbers that training starts with. */
  seed: number({ min: 1, max: 9, step: 1, initial: 3 }),
};
