import type { ExerciseKind } from '../ExerciseKind.ts';
import { line, of, type Piece } from '../line.ts';

/** A weight, the slope of the loss there, and the learning rate. */
export interface Update {
  readonly weight: number;
  readonly slope: number;
  readonly rate: number;
}

const moveOf = ({ rate, slope }: Update): number => exact(rate * slope);
const exact = (value: number): number => Number(value.toFixed(6)) + 0;
const moveLine = (problem: Update): readonly Piece[] => line`${problem.rate} × ${of.sum(problem.slope)} = ${of.sum(moveOf(problem))}`;

/** One step against the slope: w − η · ∂L/∂w. */
export const kind: ExerciseKind<Update, 'signWrong' | 'forgotRate' | 'moveOnly' | 'rateOnly'> = {
  name: 'update-step',
  form: 'number',
  draw: ({ integer, pick }) => ({
    weight: integer(-20, 21) / 10,
    slope: pick([-1, 1]) * pick([1.5, 2, 3, 4, 5, 6, 8]),
    rate: pick([0.01, 0.05, 0.1, 0.2, 0.5]),
  }),
  right: (problem) => {
    const answer = exact(problem.weight - moveOf(problem));
    return {
      answer,
      steps: [
        { name: 'move', line: moveLine(problem) },
        { name: 'update', line: line`${of.weight(problem.weight)} − ${of.sum(moveOf(problem))} = ${of.weight(answer)}` },
      ],
    };
  },
  mistakes: {
    signWrong: (problem) => {
      const answer = exact(problem.weight + moveOf(problem));
      return {
        answer,
        steps: [
          { name: 'move', line: moveLine(problem) },
          { name: 'update', line: line`${of.weight(problem.weight)} + ${of.sum(moveOf(problem))} = ${of.weight(answer)}` },
        ],
      };
    },
    forgotRate: ({ weight, slope }) => {
      const answer = exact(weight - slope);
      return { answer, steps: [{ name: 'update', line: line`${of.weight(weight)} − ${of.sum(slope)} = ${of.weight(answer)}` }] };
    },
    moveOnly: (problem) => ({ answer: moveOf(problem), steps: [{ name: 'move', line: moveLine(problem) }] }),
    rateOnly: ({ weight, rate }) => {
      const answer = exact(weight - rate);
      return { answer, steps: [{ name: 'update', line: line`${of.weight(weight)} − ${rate} = ${of.weight(answer)}` }] };
    },
  },
};
