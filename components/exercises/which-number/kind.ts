import { random } from '../../../engine/index.ts';
import type { ExerciseKind, Worked } from '../ExerciseKind.ts';

/** Where each number comes from. */
const origins = {
  apples: 'outside',
  pixel: 'outside',
  dotPlace: 'outside',
  rightAnswer: 'outside',
  loafPrice: 'learned',
  delivery: 'learned',
  pixelCounts: 'learned',
  always: 'learned',
  total: 'computed',
  handedOn: 'computed',
  filled: 'computed',
  epochError: 'computed',
  lately: 'optimizer',
  strength: 'optimizer',
  steps: 'optimizer',
  notForAnswers: 'optimizer',
} as const;

/** The name of a number in question. */
export type Item = keyof typeof origins;

type Origin = (typeof origins)[Item];

// Neighbouring seeds give different numbers: they walk through one fixed shuffle of them all.
const order = random(2).shuffle(Object.keys(origins) as Item[]);

const work = (answer: Origin): Worked => ({ answer, steps: [] });

/** Does a number come from outside, was it learned, is it computed anew, or does the optimiser remember it? */
export const kind: ExerciseKind<Item, 'tookForOutside' | 'tookForLearned' | 'tookForComputed' | 'tookForOptimizer'> = {
  name: 'which-number',
  form: 'choice',
  draw: (_, seed) => order[seed % order.length] ?? 'apples',
  right: (item) => work(origins[item]),
  mistakes: {
    tookForOutside: () => work('outside'),
    tookForLearned: () => work('learned'),
    tookForComputed: () => work('computed'),
    tookForOptimizer: () => work('optimizer'),
  },
  enough: 3,
  topic: (item) => item,
  options: () => ['outside', 'learned', 'computed', 'optimizer'] satisfies Origin[],
};
