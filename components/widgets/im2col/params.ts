import { choice, grid, number } from '../../shared/params.ts';
import { filters, inputs, mostSize, side } from './presets.ts';

const cells = { min: -9, max: 9, step: 1 } as const;
const map = { rows: [side, side], columns: [side, side], ...cells } as const;
const mostWeights = 2 * mostSize * mostSize;

/** Everything that determines the figure of im2col. */
export const params = {
  /** What is being done: windows to rows, the matrix product, or rows back to where they came from. */
  phase: choice(['unfold', 'multiply', 'fold']),
  x0: grid({ ...map, initial: inputs[0] }),
  x1: grid({ ...map, initial: inputs[1] }),
  /** One filter a row, flat. */
  w: grid({ rows: [2, 2], columns: [mostWeights, mostWeights], ...cells, initial: filters }),
  channels: number({ min: 1, max: 2, step: 1, initial: 1 }),
  filters: number({ min: 1, max: 2, step: 1, initial: 2 }),
  size: number({ min: 2, max: mostSize, step: 1, initial: mostSize }),
  stride: number({ min: 1, max: 2, step: 1, initial: 1 }),
  /** The window, or in the product the cell, in reading order. */
  step: number({ min: 0, max: 40, step: 1, initial: 4 }),
};
