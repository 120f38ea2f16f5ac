import type { Values } from '../../shared/params.ts';
import type { Example, params } from './params.ts';

type Input = Pick<Values<typeof params>, 'channels' | 'height' | 'width' | 'flat'>;

const digit = { channels: 1, height: 28, width: 28, flat: false };
const photo = { channels: 3, height: 32, width: 32, flat: false };

/** The input that each built-in text was written for. */
export const exampleInputs: Readonly<Record<Example, Input>> = {
  book: digit,
  table: digit,
  autoencoder: { ...digit, flat: true },
  tutorial: photo,
  broken: digit,
  unknown: photo,
};
