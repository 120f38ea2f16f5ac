import { choice, number } from '../../shared/params.ts';

/** Everything that determines the figure. */
export const params = {
  b: number({ min: -2, max: 2, step: 0.01, initial: 0.8 }),
  degree: number({ min: 0, max: 9, step: 1, initial: 1 }),
  points: number({ min: 4, max: 40, step: 1, initial: 12 }),
  noise: number({ min: 0, max: 1, step: 0.05, initial: 0.5 }),
  sets: number({ min: 2, max: 40, step: 1, initial: 30 }),
  seed: number({ min: 1, max: 999, step: 1, initial: 1 }),
  answer: choice(['none', 'statistical', 'both', 'parameter']),
};
