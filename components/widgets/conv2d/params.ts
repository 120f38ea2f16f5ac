import { choice, flag, grid, number } from '../../shared/params.ts';
import { inputs, kernels } from './presets.ts';

/** A step beyond every output that can be: all cells are computed, whatever the settings become. */
export const endStep = 1300;

/** Tenths, so that every product is a whole number of hundredths. */
const tenths = { min: -9, max: 9, step: 0.1 };
const stride = { min: 1, max: 4, step: 1, initial: 1 };
const padding = { min: 0, max: 3, step: 1, initial: 0 };
const dilation = { min: 1, max: 3, step: 1, initial: 1 };

/** Everything that determines the figure of a convolution in two dimensions. */
export const params = {
  /** Where the input comes from: the grid below, or the handwritten digit. */
  source: choice(['grid', 'digit']),
  input: grid({ rows: [1, 12], columns: [1, 12], ...tenths, initial: inputs.numbers }),
  kernel: grid({ rows: [1, 5], columns: [1, 5], ...tenths, initial: kernels.sobelX }),
  stride: number(stride),
  padding: number(padding),
  dilation: number(dilation),
  /** Whether the width has settings of its own, the three that follow. */
  separate: flag(),
  strideWidth: number(stride),
  paddingWidth: number(padding),
  dilationWidth: number(dilation),
  bias: number({ min: -5, max: 5, step: 0.5, initial: 1 }),
  /** Convolution in the strict sense: the kernel turned by 180°. */
  flip: flag(),
  /** The output cell being computed, in reading order. */
  step: number({ min: 0, max: endStep, step: 1, initial: 5 }),
  /** Steps a second while playing. */
  speed: choice(['0.5', '1', '2', '4'], '2'),
  /** The output cell held for comparison, −1 for none. */
  pin: number({ min: -1, max: endStep, step: 1, initial: -1 }),
};
