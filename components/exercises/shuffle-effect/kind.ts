import { random } from '../../../engine/index.ts';
import type { ExerciseKind, Worked } from '../ExerciseKind.ts';

/** What happens to each answer when all pixels of the picture are shuffled. */
const truths = {
  sumOfPixels: 'same',
  largestPixel: 'same',
  inkedPixels: 'same',
  meanBrightness: 'same',
  denseColumnsToo: 'same',
  denseLayersFirstColumns: 'same',
  zeroPicture: 'same',
  equalWeights: 'same',
  singleWeightMaximum: 'same',
  sortedPixels: 'same',
  denseOldWeights: 'different',
  windowSum: 'different',
  touchingPixels: 'different',
  edgeFilter: 'different',
  longestRun: 'different',
  rowSums: 'different',
  middlePixel: 'different',
  convPermutedKernel: 'different',
} as const;

/** The name of an answer. */
export type Statement = keyof typeof truths;

type Effect = (typeof truths)[Statement];

// Neighbouring seeds give different statements: they walk through one fixed shuffle of them all.
const order = random(1).shuffle(Object.keys(truths) as Statement[]);

const work = (answer: Effect): Worked => ({ answer, steps: [] });

/** Does an answer stay the same for every picture when the pixels are shuffled, or can it become another? */
export const kind: ExerciseKind<Statement, 'mixedUp'> = {
  name: 'shuffle-effect',
  form: 'choice',
  draw: (_, seed) => order[seed % order.length] ?? 'sumOfPixels',
  right: (statement) => work(truths[statement]),
  mistakes: { mixedUp: (statement) => work(truths[statement] === 'same' ? 'different' : 'same') },
  topic: (statement) => statement,
  options: () => ['same', 'different'] satisfies Effect[],
};
