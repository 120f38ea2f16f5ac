import { at, type Explanation, explainLinear, linear, tensor, transpose } from '../../../engine/index.ts';
import { addedInsteadOfMultiplied } from '../../../engine/mistakes/linear/addedInsteadOfMultiplied.ts';
import { forgotBias } from '../../../engine/mistakes/linear/forgotBias.ts';
import type { Matrix } from '../../shared/params.ts';
import type { ExerciseKind, Worked } from '../ExerciseKind.ts';
import { line, of } from '../line.ts';
import { inRows } from '../plane.ts';
import { type Spelling, weightedSumSteps } from '../weightedSumSteps.ts';

/** A layer of which one output cell is asked for. */
export interface AskedOutput {
  /** [samples, features] */
  readonly x: Matrix;
  /** [features, nodes], as in XW + B. */
  readonly w: Matrix;
  readonly b: readonly number[];
  /** The output cell, counted from 0. */
  readonly cell: readonly [row: number, column: number];
}

/** How a procedure's steps differ from the right ones. */
interface Replayed extends Spelling {
  readonly cell?: AskedOutput['cell'];
  readonly b?: readonly number[];
}

const argumentsOf = ({ x, w, b }: AskedOutput) => [tensor(x), transpose(tensor(w), 0, 1), tensor(b)] as const;

function work(problem: AskedOutput, op: typeof linear, replayed: Replayed = {}): Worked {
  const done = { ...problem, ...replayed };
  const explained = explainLinear(...argumentsOf(done), done.cell);
  return { answer: at(op(...argumentsOf(done)), done.cell), steps: [meetingStep(explained), ...weightedSumSteps(explained, replayed)] };
}

function meetingStep({ terms }: Explanation): Worked['steps'][number] {
  const row = [terms.map(({ input }) => input.value)];
  const column = terms.map(({ weight }) => [weight.value]);
  return { name: 'meeting', line: line`${of.grid('input', row)} ${of.grid('weight', column)}` };
}

/** The whole output, of which the asked cell is one. */
export const outputOf = (problem: AskedOutput): Matrix => inRows(linear(...argumentsOf(problem)).data, problem.b.length);

/** Compute one cell of XW + B. */
export const kind: ExerciseKind<AskedOutput, 'forgotBias' | 'swappedRowAndColumn' | 'otherBias' | 'addedInsteadOfMultiplied'> = {
  name: 'dense-cell',
  form: 'number',
  draw: ({ integer, pick }) => ({
    x: inRows(
      Array.from({ length: 6 }, () => integer(0, 5)),
      3,
    ),
    w: inRows(
      Array.from({ length: 6 }, () => integer(-2, 4)),
      2,
    ),
    b: [pick([-3, -1, 2]), pick([-2, 1, 3])],
    cell: pick([
      [0, 1],
      [1, 0],
    ]),
  }),
  right: (problem) => work(problem, linear),
  mistakes: {
    forgotBias: (problem) => work(problem, forgotBias, { bias: 'forgotten' }),
    swappedRowAndColumn: (problem) => work(problem, linear, { cell: [problem.cell[1], problem.cell[0]] }),
    otherBias: (problem) => work(problem, linear, { b: [...problem.b].reverse() }),
    addedInsteadOfMultiplied: (problem) => work(problem, addedInsteadOfMultiplied, { terms: 'added' }),
  },
};
