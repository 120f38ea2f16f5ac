import type { ExerciseKind, Worked } from '../ExerciseKind.ts';
import { line, of } from '../line.ts';

/** A neuron with one weight and no bias, one example, and by how much the weight is changed. */
export interface Trial {
  readonly weight: number;
  readonly input: number;
  readonly target: number;
  readonly nudge: number;
}

const exact = (value: number): number => Number(value.toFixed(6)) + 0;
const lossAt = ({ input, target }: Trial, weight: number): number => exact((weight * input - target) ** 2);

/** The right steps up to the two losses, and a last one. */
function work(trial: Trial, last: (here: number, there: number) => Worked['steps'][number] & { readonly answer: number }): Worked {
  const { weight, input, target, nudge } = trial;
  const [here, there] = [lossAt(trial, weight), lossAt(trial, weight + nudge)];
  const { answer, ...step } = last(here, there);
  return {
    answer,
    steps: [
      { name: 'here', line: line`(${of.weight(weight)} × ${of.input(input)} − ${target})² = ${of.output(here)}` },
      { name: 'there', line: line`(${of.weight(exact(weight + nudge))} × ${of.input(input)} − ${target})² = ${of.output(there)}` },
      step,
    ],
  };
}

/** The slope of a loss by trying: change the weight a little and look. */
export const kind: ExerciseKind<Trial, 'notDivided' | 'reversed' | 'onlyThere'> = {
  name: 'tried-slope',
  form: 'number',
  draw: ({ integer, pick }) => ({ weight: integer(-2, 4), input: integer(1, 4), target: integer(0, 7), nudge: pick([0.5, 0.1, 0.1]) }),
  right: (trial) =>
    work(trial, (here, there) => {
      const answer = exact((there - here) / trial.nudge);
      return { answer, name: 'slope', line: line`(${of.output(there)} − ${of.output(here)}) / ${trial.nudge} = ${of.sum(answer)}` };
    }),
  mistakes: {
    notDivided: (trial) =>
      work(trial, (here, there) => {
        const answer = exact(there - here);
        return { answer, name: 'slope', line: line`${of.output(there)} − ${of.output(here)} = ${of.sum(answer)}` };
      }),
    reversed: (trial) =>
      work(trial, (here, there) => {
        const answer = exact((here - there) / trial.nudge);
        return { answer, name: 'slope', line: line`(${of.output(here)} − ${of.output(there)}) / ${trial.nudge} = ${of.sum(answer)}` };
      }),
    onlyThere: (trial) =>
      work(trial, (_, there) => {
        const answer = exact(there / trial.nudge);
        return { answer, name: 'slope', line: line`${of.output(there)} / ${trial.nudge} = ${of.sum(answer)}` };
      }),
  },
};
