import { random } from '../../../engine/index.ts';
import type { ExerciseKind, Worked } from '../ExerciseKind.ts';

/** What each statement is true of: writing the windows into a matrix, computing four numbers at a time, or neither. */
const truths = {
  copies: 'im2col',
  oneProduct: 'im2col',
  moreMemory: 'im2col',
  windowRows: 'im2col',
  undone: 'im2col',
  flattens: 'im2col',
  fourAtOnce: 'simd',
  fused: 'simd',
  sideBySide: 'simd',
  machine: 'simd',
  registers: 'simd',
  fewerProducts: 'neither',
  otherAnswer: 'neither',
  fewerWeights: 'neither',
  flips: 'neither',
  training: 'neither',
} as const;

/** The name of a statement. */
export type Statement = keyof typeof truths;

type Answer = (typeof truths)[Statement];

const answers = ['im2col', 'simd', 'neither'] as const satisfies readonly Answer[];

// Neighbouring seeds give different statements: they walk through one fixed shuffle of them all.
const order = random(1).shuffle(Object.keys(truths) as Statement[]);

const work = (answer: Answer): Worked => ({ answer, steps: [] });

/** Is it im2col that does it, or SIMD, or neither? */
export const kind: ExerciseKind<Statement, 'tookForIm2col' | 'tookForSimd' | 'tookForNeither'> = {
  name: 'why-faster',
  form: 'choice',
  draw: (_, seed) => order[seed % order.length] ?? 'copies',
  right: (statement) => work(truths[statement]),
  mistakes: {
    tookForIm2col: () => work('im2col'),
    tookForSimd: () => work('simd'),
    tookForNeither: () => work('neither'),
  },
  enough: 2,
  topic: (statement) => statement,
  options: () => answers,
};
