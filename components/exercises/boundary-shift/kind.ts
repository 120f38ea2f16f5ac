import type { ExerciseKind, Worked } from '../ExerciseKind.ts';
import { line, of, type Piece } from '../line.ts';

/** A neuron with one input whose bias changes. */
export interface ChangedBias {
  readonly w: number;
  readonly before: number;
  readonly after: number;
}

const changeOf = ({ before, after }: ChangedBias): number => after - before;

const changeLine = (problem: ChangedBias): readonly Piece[] =>
  line`${of.bias(problem.after)} − ${of.bias(problem.before)} = ${of.bias(changeOf(problem))}`;

function work(answer: number, change: readonly Piece[], shift: readonly Piece[]): Worked {
  return {
    answer,
    steps: [
      { name: 'change', line: change },
      { name: 'shift', line: line`${shift} = ${of.input(answer)}` },
    ],
  };
}

/** By how much does the place where b + w·x = 0 move when b changes? */
export const kind: ExerciseKind<ChangedBias, 'signForgotten' | 'multiplied' | 'newPlace' | 'weightForgotten'> = {
  name: 'boundary-shift',
  form: 'number',
  draw: ({ pick }) => {
    const [w, before] = [pick([-4, -2, 2, 4]), pick([-4, -2, 2, 4])];
    return { w, before, after: before + w * pick([-1.5, -1, -0.5, 0.5, 1, 1.5, 2]) };
  },
  right: (problem) =>
    work(-changeOf(problem) / problem.w, changeLine(problem), line`${of.bias(-changeOf(problem))} / ${of.weight(problem.w)}`),
  mistakes: {
    signForgotten: (problem) =>
      work(changeOf(problem) / problem.w, changeLine(problem), line`${of.bias(changeOf(problem))} / ${of.weight(problem.w)}`),
    multiplied: (problem) =>
      work(-changeOf(problem) * problem.w, changeLine(problem), line`${of.bias(-changeOf(problem))} × ${of.weight(problem.w)}`),
    newPlace: (problem) =>
      work(-problem.after / problem.w, line`${of.bias(problem.after)}`, line`${of.bias(-problem.after)} / ${of.weight(problem.w)}`),
    weightForgotten: (problem) => work(-changeOf(problem), changeLine(problem), line`−1 × ${of.bias(changeOf(problem))}`),
  },
};
