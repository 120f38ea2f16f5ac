import { choice, number } from '../../shared/params.ts';

/** The settings of the experiment; its results are live and belong to them. */
export const params = {
  /** Digits to learn from. */
  digits: number({ min: 500, max: 2000, step: 500, initial: 2000 }),
  /** How many times each of them is shown. */
  passes: number({ min: 1, max: 8, step: 1, initial: 4 }),
  /** Neurons in the hidden layer of the fully connected network. */
  hidden: number({ min: 8, max: 64, step: 8, initial: 32 }),
  /** Filters of the first convolution layer; the second has twice as many. */
  filters: number({ min: 2, max: 8, step: 2, initial: 8 }),
  /** Of the shuffle, the first weights and the order of the digits. */
  seed: number({ min: 1, max: 99, step: 1, initial: 1 }),
  /** Cells along each side of the tiles within which pixels change places. */
  tile: choice(['28', '14', '7', '4', '2', '1']),
  /** 'same': the network for shuffled pixels starts with the other's weights, the fully connected one with their columns shuffled too. */
  start: choice(['same', 'own']),
};
