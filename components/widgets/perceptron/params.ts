import { choice, number } from '../../shared/params.ts';

/** In steps of 0.1, so that every product and sum of the figure has two decimals at most and is shown exactly. */
const weight = (initial: number) => number({ min: -2, max: 2, step: 0.1, initial });
const input = number({ min: -0.5, max: 1.5, step: 0.1, initial: 1 });

/** What determines the perceptron's picture: its numbers, one input, and what happens at z = 0. It opens as AND. */
export const params = {
  x1: input,
  x2: input,
  w1: weight(0.5),
  w2: weight(0.5),
  b: number({ min: -2, max: 2, step: 0.05, initial: -0.7 }),
  tie: choice(['on', 'off']),
};
