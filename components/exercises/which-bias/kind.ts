import { random } from '../../../engine/index.ts';
import type { ExerciseKind, Worked } from '../ExerciseKind.ts';

/** Which bias each statement is about. */
const truths = {
  firesLess: 'parameter',
  everyStep: 'parameter',
  saved: 'parameter',
  negatedThreshold: 'parameter',
  onePerOutput: 'parameter',
  offOrigin: 'parameter',
  layerBias: 'parameter',
  gradient: 'parameter',
  straightLine: 'statistical',
  manySets: 'statistical',
  partOfError: 'statistical',
  flexible: 'statistical',
  tradedOff: 'statistical',
  moreData: 'statistical',
  needsTruth: 'statistical',
  notInOneModel: 'statistical',
} as const;

/** The name of a statement. */
export type Statement = keyof typeof truths;

type Meaning = (typeof truths)[Statement];

// Neighbouring seeds give different statements: they walk through one fixed shuffle of them all.
const order = random(1).shuffle(Object.keys(truths) as Statement[]);

const work = (answer: Meaning): Worked => ({ answer, steps: [] });

/** Is a statement about the trainable number b or about the error of a learning procedure? */
export const kind: ExerciseKind<Statement, 'mixedUp'> = {
  name: 'which-bias',
  form: 'choice',
  draw: (_, seed) => order[seed % order.length] ?? 'saved',
  right: (statement) => work(truths[statement]),
  mistakes: { mixedUp: (statement) => work(truths[statement] === 'parameter' ? 'statistical' : 'parameter') },
  topic: (statement) => statement,
  options: () => ['parameter', 'statistical'] satisfies Meaning[],
};
