import { random } from '../../../engine/index.ts';
import type { ExerciseKind, Worked } from '../ExerciseKind.ts';

/** Which statements about earlier chapters hold. */
const truths = {
  sharedWeights: 'right',
  negatedThreshold: 'right',
  biasRaisesMap: 'right',
  unreadCell: 'right',
  fixedShuffle: 'right',
  linearLayers: 'right',
  biasOnce: 'right',
  learnedFeatures: 'right',
  higherBias: 'wrong',
  paddingWeights: 'wrong',
  dilationWeights: 'wrong',
  turnedKernel: 'wrong',
  growsWithPicture: 'wrong',
  xorAlone: 'wrong',
  strideDoubles: 'wrong',
  biasPerCell: 'wrong',
} as const;

/** The name of a statement. */
export type Statement = keyof typeof truths;

type Verdict = (typeof truths)[Statement];

// Neighbouring seeds give different statements: they walk through one fixed shuffle of them all.
const order = random(7).shuffle(Object.keys(truths) as Statement[]);

const work = (answer: Verdict): Worked => ({ answer, steps: [] });

/** Does a statement about an earlier chapter hold? */
export const kind: ExerciseKind<Statement, 'misjudged'> = {
  name: 'conv3d-recall',
  form: 'choice',
  draw: (_, seed) => order[seed % order.length] ?? 'sharedWeights',
  right: (statement) => work(truths[statement]),
  mistakes: { misjudged: (statement) => work(truths[statement] === 'right' ? 'wrong' : 'right') },
  topic: (statement) => statement,
  options: () => ['right', 'wrong'] satisfies Verdict[],
};
