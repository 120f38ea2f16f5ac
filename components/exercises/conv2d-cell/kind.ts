import { at, type Conv2dExplanation, conv2d, explainConv2d, flipKernel, type Tensor, tensor } from '../../../engine/index.ts';
import { addedInsteadOfMultiplied } from '../../../engine/mistakes/conv2d/addedInsteadOfMultiplied.ts';
import { flippedKernel } from '../../../engine/mistakes/conv2d/flippedKernel.ts';
import { forgotBias } from '../../../engine/mistakes/conv2d/forgotBias.ts';
import { strideIgnored } from '../../../engine/mistakes/conv2d/strideIgnored.ts';
import { swappedRowAndColumn } from '../../../engine/mistakes/conv2d/swappedRowAndColumn.ts';
import type { Matrix } from '../../shared/params.ts';
import type { ExerciseKind, Worked } from '../ExerciseKind.ts';
import { line, of } from '../line.ts';
import { inputPlane, inRows, weightPlane } from '../plane.ts';
import { type Spelling, weightedSumSteps } from '../weightedSumSteps.ts';

/** A small convolution of which one output cell is asked for. */
export interface AskedCell {
  readonly input: Matrix;
  readonly kernel: Matrix;
  readonly bias: number;
  readonly stride: number;
  /** The output cell, counted from 0. */
  readonly cell: readonly [row: number, column: number];
}

/** How a procedure's steps differ from the right ones. */
interface Replayed extends Spelling {
  readonly weight?: Tensor;
  readonly stride?: number;
  readonly cell?: AskedCell['cell'];
}

function work(problem: AskedCell, op: typeof conv2d, replayed: Replayed = {}): Worked {
  const { input, kernel, bias, stride, cell } = problem;
  const [x, weight, b] = [inputPlane(input), weightPlane(kernel), tensor([bias])];
  const options = { stride: replayed.stride ?? stride };
  const explained = explainConv2d(x, replayed.weight ?? weight, b, options, [0, ...(replayed.cell ?? cell)]);
  const answer = at(op(x, weight, b, { stride }), [0, ...cell]);
  return { answer, steps: [windowStep(explained, kernel), ...weightedSumSteps(explained, replayed)] };
}

function windowStep({ terms }: Conv2dExplanation, kernel: Matrix): Worked['steps'][number] {
  const width = kernel[0]?.length ?? 1;
  const window = inRows(
    terms.map(({ input }) => input.value),
    width,
  );
  const met = inRows(
    terms.map(({ weight }) => weight.value),
    width,
  );
  return { name: 'window', line: line`${of.grid('input', window)} ${of.grid('weight', met)}` };
}

/** The whole output, of which the asked cell is one. */
export function outputOf({ input, kernel, bias, stride }: AskedCell): Matrix {
  const { data, shape } = conv2d(inputPlane(input), weightPlane(kernel), tensor([bias]), { stride });
  return inRows(data, shape[2] ?? 1);
}

/** Compute one cell of a convolution's output. */
export const kind: ExerciseKind<
  AskedCell,
  'forgotBias' | 'flippedKernel' | 'strideIgnored' | 'swappedRowAndColumn' | 'addedInsteadOfMultiplied'
> = {
  name: 'conv2d-cell',
  form: 'number',
  draw: ({ integer, pick }) => ({
    input: inRows(
      Array.from({ length: 16 }, () => integer(0, 4)),
      4,
    ),
    kernel: inRows(
      Array.from({ length: 4 }, () => integer(-2, 3)),
      2,
    ),
    bias: pick([-3, -2, -1, 1, 2, 3]),
    stride: 2,
    cell: pick([
      [0, 1],
      [1, 0],
    ]),
  }),
  right: (problem) => work(problem, conv2d),
  mistakes: {
    forgotBias: (problem) => work(problem, forgotBias, { bias: 'forgotten' }),
    flippedKernel: (problem) => work(problem, flippedKernel, { weight: flipKernel(weightPlane(problem.kernel)) }),
    strideIgnored: (problem) => work(problem, strideIgnored, { stride: 1 }),
    swappedRowAndColumn: (problem) => work(problem, swappedRowAndColumn, { cell: [problem.cell[1], problem.cell[0]] }),
    addedInsteadOfMultiplied: (problem) => work(problem, addedInsteadOfMultiplied, { terms: 'added' }),
  },
};
