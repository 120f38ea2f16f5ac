import { at, avgPool2d, explainAvgPool2d } from '../../../engine/index.ts';
import { maxInsteadOfAverage } from '../../../engine/mistakes/avgPool2d/maxInsteadOfAverage.ts';
import { paddingNotCounted } from '../../../engine/mistakes/avgPool2d/paddingNotCounted.ts';
import { sumInsteadOfMean } from '../../../engine/mistakes/avgPool2d/sumInsteadOfMean.ts';
import type { Matrix } from '../../shared/params.ts';
import type { ExerciseKind, Step, Worked } from '../ExerciseKind.ts';
import { joined, line, of } from '../line.ts';
import { inputPlane, inRows } from '../plane.ts';

/** An average pooling with a padding of 1, of which a cell at the border is asked for. */
export interface AskedMean {
  readonly input: Matrix;
  /** The output cell, counted from 0. */
  readonly cell: readonly [row: number, column: number];
}

const options = { kernelSize: 2, padding: 1 } as const;

/** The values of the window, 0 in the padding, and those of them that lie in the input. */
function valuesOf({ input, cell }: AskedMean) {
  const { cells } = explainAvgPool2d(inputPlane(input), options, [0, ...cell]);
  return { all: cells.map(({ value }) => value), inside: cells.filter(({ inside }) => inside).map(({ value }) => value) };
}

function work(
  problem: AskedMean,
  op: typeof avgPool2d,
  steps: (values: ReturnType<typeof valuesOf>, answer: number) => readonly Step[],
): Worked {
  const answer = at(op(inputPlane(problem.input), options), [0, ...problem.cell]);
  const values = valuesOf(problem);
  return { answer, steps: [{ name: 'window', line: line`${of.grid('input', inRows(values.all, 2))}` }, ...steps(values, answer)] };
}

function sumStep(values: readonly number[]): Step {
  const terms = values.map((value) => line`${of.input(value)}`);
  return { name: 'sum', line: line`${joined(terms, ' + ')} = ${of.sum(sumOf(values))}` };
}

const meanStep = (values: readonly number[], answer: number): Step => ({
  name: 'value',
  line: line`${of.sum(sumOf(values))} / ${values.length} = ${of.output(answer)}`,
});

const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

/** The output of the problem, of which the asked cell is one. */
export const outputOf = ({ input }: AskedMean): Matrix => {
  const { data, shape } = avgPool2d(inputPlane(input), options);
  return inRows(data, shape[2] ?? 1);
};

/** Compute one cell of an average pooling whose window reaches into the padding. */
export const kind: ExerciseKind<AskedMean, 'sumInsteadOfMean' | 'maxInsteadOfAverage' | 'paddingNotCounted'> = {
  name: 'pool-mean',
  form: 'number',
  draw: ({ integer, pick }) => ({
    input: inRows(
      Array.from({ length: 16 }, () => integer(1, 9)),
      4,
    ),
    cell: pick([
      [0, 1],
      [1, 0],
      [1, 2],
      [2, 1],
    ]),
  }),
  right: (problem) => work(problem, avgPool2d, ({ all }, answer) => [sumStep(all), meanStep(all, answer)]),
  mistakes: {
    sumInsteadOfMean: (problem) => work(problem, sumInsteadOfMean, ({ all }) => [sumStep(all)]),
    maxInsteadOfAverage: (problem) =>
      work(problem, maxInsteadOfAverage, ({ all }, answer) => {
        const cells = all.map((value) => line`${of.input(value)}`);
        return [{ name: 'value', line: line`max(${joined(cells, ', ')}) → ${of.output(answer)}` }];
      }),
    paddingNotCounted: (problem) => work(problem, paddingNotCounted, ({ inside }, answer) => [sumStep(inside), meanStep(inside, answer)]),
  },
};
