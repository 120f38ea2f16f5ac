import { choice, grid, number } from '../../shared/params.ts';
import { filterSide, filters, inputSide, mostChannels, numbers } from './presets.ts';

/** The last step that there can be: one before the cells of the picture. */
export const endStep = 143;

/** Tenths, so that every product is a whole number of hundredths. */
const tenths = { min: -9, max: 9, step: 0.1 };

/** Everything that determines the figure of a convolution over channels. */
export const params = {
  /** What is read: the numbers below, or a small picture with red, green and blue. */
  source: choice(['numbers', 'picture']),
  /** Planes one below the other, of which the first `channels` are used. */
  input: grid({
    rows: [mostChannels * inputSide, mostChannels * inputSide],
    columns: [inputSide, inputSide],
    ...tenths,
    initial: numbers,
  }),
  /** The same for the filter: of each plane the first `kernel` rows and columns are used. */
  filter: grid({
    rows: [mostChannels * filterSide, mostChannels * filterSide],
    columns: [filterSide, filterSide],
    ...tenths,
    initial: filters.example.filter,
  }),
  /** C; the picture has three. */
  channels: number({ min: 1, max: mostChannels, step: 1, initial: 3 }),
  kernel: number({ min: 1, max: filterSide, step: 1, initial: filters.example.kernel }),
  bias: number({ min: -5, max: 5, step: 0.5, initial: 1 }),
  /** The channels apart as planes, or together as one solid. */
  view: choice(['planes', 'block']),
  /** A wrong way to compute the cell, beside the right one. */
  compare: choice(['none', 'biasPerChannel', 'notSummed']),
  /** The output cell being computed, in reading order. */
  step: number({ min: 0, max: endStep, step: 1, initial: 4 }),
  /** Steps a second while playing. */
  speed: choice(['0.5', '1', '2', '4'], '1'),
};
