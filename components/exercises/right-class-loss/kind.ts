import type { Answer } from '../answer.ts';
import type { ExerciseKind, Worked } from '../ExerciseKind.ts';
import { line, of, type Piece } from '../line.ts';

/** What a network believes about a picture of one of four digits, and what it is. */
export interface Beliefs {
  readonly classes: readonly number[];
  /** Of each class, in hundredths; together 100. */
  readonly percents: readonly number[];
  /** Which of the classes is right. */
  readonly right: number;
}

const digits = 2;

/** Whatever is right to two decimals counts. */
function worked(value: number, write: (value: number) => readonly Piece[], chosen: number | null): Worked {
  const answer = Number(value.toFixed(digits)) + 0;
  const steps = [{ name: 'log', line: write(answer) }];
  return {
    answer,
    steps: chosen === null ? steps : [{ name: 'chosen', line: line`${of.output(chosen)}` }, ...steps],
    holds: (given: Answer) => typeof given === 'number' && Math.abs(given - value) < 0.006,
  };
}

const rightOf = ({ percents, right }: Beliefs): number => (percents[right] ?? 0) / 100;
const largestOf = ({ percents }: Beliefs): number => Math.max(...percents) / 100;
const minusLog = (p: number): Worked => worked(-Math.log(p), (value) => line`−ln ${of.output(p)} ≈ ${of.sum(value)}`, p);

const patterns = [
  [10, 20, 30, 40],
  [5, 10, 25, 60],
  [10, 10, 20, 60],
  [5, 20, 30, 45],
  [5, 5, 20, 70],
  [10, 15, 25, 50],
  [2, 8, 20, 70],
  [1, 4, 15, 80],
];

/** The cross-entropy of one picture: minus the logarithm of the probability of the right class. */
export const kind: ExerciseKind<Beliefs, 'mostLikely' | 'forgotMinus' | 'base10' | 'oneMinus'> = {
  name: 'right-class-loss',
  form: 'number',
  draw: ({ pick, shuffle, integer }) => ({
    classes: shuffle([0, 1, 2, 3, 4, 5, 6, 7, 8, 9])
      .slice(0, 4)
      .sort((a, b) => a - b),
    percents: shuffle(pick(patterns)),
    right: integer(0, 4),
  }),
  right: (problem) => minusLog(rightOf(problem)),
  mistakes: {
    mostLikely: (problem) => minusLog(largestOf(problem)),
    forgotMinus: (problem) =>
      worked(Math.log(rightOf(problem)), (value) => line`ln ${of.output(rightOf(problem))} ≈ ${of.sum(value)}`, rightOf(problem)),
    base10: (problem) =>
      worked(-Math.log10(rightOf(problem)), (value) => line`−log₁₀ ${of.output(rightOf(problem))} ≈ ${of.sum(value)}`, rightOf(problem)),
    oneMinus: (problem) =>
      worked(1 - rightOf(problem), (value) => line`1 − ${of.output(rightOf(problem))} = ${of.sum(value)}`, rightOf(problem)),
  },
  inserts: ({ classes, right }) => ({ label: String(classes[right]) }),
};
