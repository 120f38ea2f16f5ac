import { choice, flag, number } from '../../shared/params.ts';

const place = { min: 0, max: 27, step: 1 };

/** Everything that determines the figure. */
export const params = {
  /** The digit that the picture shows. */
  digit: choice(['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'], '3'),
  /** Which shuffle: another seed is another order of the pixels. */
  seed: number({ min: 1, max: 99, step: 1, initial: 1 }),
  /** Cells along each side of the tiles within which pixels change places. */
  tile: choice(['28', '14', '7', '4', '2', '1']),
  /** The picture in which the window stands; the other one shows where its pixels are. */
  side: choice(['original', 'shuffled']),
  /** The middle of the window. */
  row: number({ ...place, initial: 13 }),
  column: number({ ...place, initial: 14 }),
  /** The neuron whose weights are shown. */
  neuron: number({ min: 0, max: 9, step: 1, initial: 3 }),
  /** Whether the columns of the weights are put into the order of the shuffled pixels. */
  columns: flag(),
};
