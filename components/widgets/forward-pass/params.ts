import { choice, grid, number } from '../../shared/params.ts';

/** Whole numbers, so that every total is exact to one decimal. */
const whole = { min: -5, max: 5, step: 1 };
const input = { min: -2, max: 2, step: 0.5 };

/** The last step, at which all values are there. */
export const lastStep = 3;

/** The nodes that compute something. */
export const neurons = ['h1', 'h2', 'h3', 'h4', 'y1', 'y2'] as const;

/** Everything that determines the figure of a forward pass: 3 inputs, 4 hidden nodes, 2 outputs. */
export const params = {
  x1: number({ ...input, initial: 1 }),
  x2: number({ ...input, initial: 2 }),
  x3: number({ ...input, initial: -1 }),
  /** What stands between the two layers. */
  activation: choice(['relu', 'step', 'none']),
  /** The node whose arithmetic is shown. */
  node: choice(neurons, 'y1'),
  weight1: grid({
    rows: [4, 4],
    columns: [3, 3],
    ...whole,
    initial: [
      [1, -1, 2],
      [2, 1, 0],
      [-1, 1, 1],
      [0, -2, 1],
    ],
  }),
  bias1: grid({ rows: [4, 4], columns: [1, 1], ...whole, initial: [[1], [-1], [1], [2]] }),
  weight2: grid({
    rows: [2, 2],
    columns: [4, 4],
    ...whole,
    initial: [
      [2, 1, -1, 1],
      [1, -1, 2, 3],
    ],
  }),
  bias2: grid({ rows: [2, 2], columns: [1, 1], ...whole, initial: [[1], [-2]] }),
  /** 0: the input; 1: the totals of the first layer; 2: after the activation; 3: the output. */
  step: number({ min: 0, max: lastStep, step: 1, initial: lastStep }),
  /** Steps a second while playing. */
  speed: choice(['0.5', '1', '2', '4'], '0.5'),
};
