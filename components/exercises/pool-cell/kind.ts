import { at, explainMaxPool2d, maxPool2d, type Pool2dOptions } from '../../../engine/index.ts';
import { averageInsteadOfMax } from '../../../engine/mistakes/maxPool2d/averageInsteadOfMax.ts';
import { smallestInsteadOfLargest } from '../../../engine/mistakes/maxPool2d/smallestInsteadOfLargest.ts';
import { strideOne } from '../../../engine/mistakes/maxPool2d/strideOne.ts';
import type { Matrix } from '../../shared/params.ts';
import type { ExerciseKind, Worked } from '../ExerciseKind.ts';
import { joined, line, of, type Piece } from '../line.ts';
import { inputPlane, inRows } from '../plane.ts';

/** A max pooling with windows that do not overlap, of which one output cell is asked for. */
export interface AskedMaximum {
  readonly input: Matrix;
  readonly size: number;
  /** The output cell, counted from 0. */
  readonly cell: readonly [row: number, column: number];
}

type Spelling = (cells: readonly (readonly Piece[])[], answer: number) => readonly Piece[];

const largest: Spelling = (cells, answer) => line`max(${joined(cells, ', ')}) = ${of.output(answer)}`;
const smallest: Spelling = (cells, answer) => line`min(${joined(cells, ', ')}) = ${of.output(answer)}`;
const mean: Spelling = (cells, answer) => line`(${joined(cells, ' + ')}) / ${cells.length} = ${of.output(answer)}`;

function work({ input, size, cell }: AskedMaximum, op: typeof maxPool2d, spell: Spelling = largest, stride = size): Worked {
  const x = inputPlane(input);
  const options: Pool2dOptions = { kernelSize: size };
  const answer = at(op(x, options), [0, ...cell]);
  const values = explainMaxPool2d(x, { kernelSize: size, stride }, [0, ...cell]).cells.map(({ value }) => value);
  return {
    answer,
    steps: [
      { name: 'window', line: line`${of.grid('input', inRows(values, size))}` },
      {
        name: 'value',
        line: spell(
          values.map((value) => line`${of.input(value)}`),
          answer,
        ),
      },
    ],
  };
}

/** The output of the problem, of which the asked cell is one. */
export const outputOf = ({ input, size }: AskedMaximum): Matrix => {
  const { data, shape } = maxPool2d(inputPlane(input), { kernelSize: size });
  return inRows(data, shape[2] ?? 1);
};

/** Compute one cell of a max pooling. */
export const kind: ExerciseKind<AskedMaximum, 'averageInsteadOfMax' | 'smallestInsteadOfLargest' | 'strideOne'> = {
  name: 'pool-cell',
  form: 'number',
  draw: ({ integer, pick }) => ({
    input: inRows(
      Array.from({ length: 16 }, () => integer(-5, 9)),
      4,
    ),
    size: 2,
    cell: pick([
      [0, 1],
      [1, 0],
      [1, 1],
    ]),
  }),
  right: (problem) => work(problem, maxPool2d),
  mistakes: {
    averageInsteadOfMax: (problem) => work(problem, averageInsteadOfMax, mean),
    smallestInsteadOfLargest: (problem) => work(problem, smallestInsteadOfLargest, smallest),
    strideOne: (problem) => work(problem, strideOne, largest, 1),
  },
};
