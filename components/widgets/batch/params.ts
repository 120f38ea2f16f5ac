import { grid, number } from '../../shared/params.ts';

/** At most so many images. */
export const mostImages = 6;

/** Everything that determines the figure of a batch. */
export const params = {
  /** The digits of the batch, each the number of a picture. */
  images: grid({ rows: [1, 1], columns: [1, mostImages], min: 0, max: 9, step: 1, initial: [[7, 2, 0, 4]] }),
  /** The image whose way is lit. */
  focus: number({ min: 0, max: mostImages - 1, step: 1, initial: 1 }),
};
