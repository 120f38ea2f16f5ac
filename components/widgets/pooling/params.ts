import { choice, flag, grid, number } from '../../shared/params.ts';
import { gradient, inputs, mostOut, side } from './presets.ts';

/** A step beyond every output that can be: all cells are computed, whatever the settings become. */
export const endStep = 60;

const map = { rows: [side, side], columns: [side, side], min: -9, max: 9, step: 1 } as const;

/** Everything that determines the figure of a pooling. */
export const params = {
  mode: choice(['max', 'average']),
  x0: grid({ ...map, initial: inputs.numbers[0] }),
  x1: grid({ ...map, initial: inputs.numbers[1] }),
  x2: grid({ ...map, initial: inputs.numbers[2] }),
  channels: number({ min: 1, max: 3, step: 1, initial: 3 }),
  /** The channel looked at, counted from 0. */
  channel: choice(['0', '1', '2']),
  size: number({ min: 1, max: 4, step: 1, initial: 2 }),
  stride: number({ min: 1, max: 4, step: 1, initial: 2 }),
  padding: number({ min: 0, max: 2, step: 1, initial: 0 }),
  /** Cells by which the input is moved to the right before it is pooled. */
  shift: number({ min: -2, max: 2, step: 1, initial: 0 }),
  /** Whether the way back is shown. */
  backward: flag(),
  /** The gradient that arrives at each output cell, in every channel. */
  gradient: grid({ rows: [mostOut, mostOut], columns: [mostOut, mostOut], min: -99, max: 99, step: 1, initial: gradient }),
  /** The output cell being computed, in reading order. */
  step: number({ min: 0, max: endStep, step: 1, initial: 2 }),
};
