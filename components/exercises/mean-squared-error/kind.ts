import { mse, tensor } from '../../../engine/index.ts';
import type { ExerciseKind, Worked } from '../ExerciseKind.ts';
import { joined, line, of, type Piece } from '../line.ts';

/** What a network said and what would have been right. */
export interface Outputs {
  readonly outputs: readonly number[];
  readonly targets: readonly number[];
}

/** How far off each output is: the line of it, and its value. */
interface Deviation {
  readonly line: readonly Piece[];
  readonly value: number;
}

function work({ outputs, targets }: Outputs, deviation: (output: number, target: number) => Deviation, isMean = true): Worked {
  const all = outputs.map((output, n) => deviation(output, targets[n] ?? 0));
  const sum = all.reduce((total, { value }) => total + value, 0);
  const terms = joined(
    all.map((term) => term.line),
    ' + ',
  );
  const steps = [
    { name: 'squares', line: [...terms, ...line` = ${of.sum(sum)}`] },
    { name: 'mean', line: line`${of.sum(sum)} / ${all.length} = ${of.output(sum / all.length)}` },
  ];
  return isMean ? { answer: sum / all.length, steps } : { answer: sum, steps: steps.slice(0, 1) };
}

const squared = (output: number, target: number): Deviation => ({
  line: line`(${of.output(output)} − ${target})²`,
  value: mse(tensor([output]), tensor([target])).item(),
});
const absolute = (output: number, target: number): Deviation => ({
  line: line`${Math.abs(output - target)}`,
  value: Math.abs(output - target),
});
const signed = (output: number, target: number): Deviation => ({ line: line`(${of.output(output)} − ${target})`, value: output - target });

/** The mean squared error of a few outputs. */
export const kind: ExerciseKind<Outputs, 'forgotMean' | 'notSquared' | 'signsKept'> = {
  name: 'mean-squared-error',
  form: 'number',
  draw: ({ integer }) => {
    const targets = Array.from({ length: 4 }, () => integer(0, 5));
    return { outputs: targets.map((target) => target + integer(-3, 4)), targets };
  },
  right: (problem) => work(problem, squared),
  mistakes: {
    forgotMean: (problem) => work(problem, squared, false),
    notSquared: (problem) => work(problem, absolute),
    signsKept: (problem) => work(problem, signed),
  },
};
