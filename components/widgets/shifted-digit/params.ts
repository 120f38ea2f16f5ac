import { choice, number } from '../../shared/params.ts';

const shift = { min: -6, max: 6, step: 1 };

/** Everything that determines the figure. */
export const params = {
  digit: choice(['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'], '9'),
  /** Cells to the right; negative to the left. */
  right: number({ ...shift, initial: 3 }),
  /** Cells down; negative up. */
  down: number({ ...shift, initial: 0 }),
  /** The filter: what it responds to. */
  filter: choice(['sobelX', 'sobelY', 'edges']),
};
