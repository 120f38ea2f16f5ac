import type { ExerciseKind, Worked } from '../ExerciseKind.ts';
import { line, of } from '../line.ts';

/** Where a filter's output is largest, and by how much the picture is moved then. */
export interface MovedPeak {
  readonly row: number;
  readonly column: number;
  readonly down: number;
  readonly right: number;
}

function work({ row, column }: MovedPeak, down: number, right: number): Worked {
  return {
    answer: [row + down, column + right],
    steps: [
      { name: 'row', line: line`${of.output(row)} + ${down} = ${of.output(row + down)}` },
      { name: 'column', line: line`${of.output(column)} + ${right} = ${of.output(column + right)}` },
    ],
  };
}

/** Where is a filter's largest output after the picture has been moved? */
export const kind: ExerciseKind<MovedPeak, 'stayed' | 'wrongWay' | 'swappedAxes' | 'rowOnly'> = {
  name: 'shifted-peak',
  form: 'place',
  draw: ({ integer, pick }) => ({
    row: integer(8, 18),
    column: integer(8, 18),
    down: pick([-4, -3, -2, 2, 3, 4]),
    right: pick([-5, -3, -1, 1, 3, 5]),
  }),
  right: (problem) => work(problem, problem.down, problem.right),
  mistakes: {
    stayed: (problem) => work(problem, 0, 0),
    wrongWay: (problem) => work(problem, -problem.down, -problem.right),
    swappedAxes: (problem) => work(problem, problem.right, problem.down),
    rowOnly: (problem) => work(problem, problem.down, 0),
  },
};
