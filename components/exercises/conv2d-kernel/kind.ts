import { conv2d, explainConv2d, flipKernel, mul, tensor } from '../../../engine/index.ts';
import { flippedKernel } from '../../../engine/mistakes/conv2d/flippedKernel.ts';
import { swappedRowAndColumn } from '../../../engine/mistakes/conv2d/swappedRowAndColumn.ts';
import type { Matrix } from '../../shared/params.ts';
import type { ExerciseKind, Worked } from '../ExerciseKind.ts';
import { line, of } from '../line.ts';
import { inputPlane, inRows, weightPlane } from '../plane.ts';

/** An output, and four kernels of which one has produced it. */
export interface AskedKernel {
  readonly output: Matrix;
  readonly kernels: readonly Matrix[];
}

/** 5 × 5 zeros with a single 1 in the middle. */
export const impulse: Matrix = [0, 1, 2, 3, 4].map((row) => [0, 1, 2, 3, 4].map((column) => Number(row === 2 && column === 2)));

type Procedure = (kernel: Matrix) => Matrix;

const apply =
  (op: typeof conv2d): Procedure =>
  (kernel) =>
    inRows(op(inputPlane(impulse), weightPlane(kernel)).data, 3);

const procedures = {
  right: apply(conv2d),
  flipped: apply(flippedKernel),
  transposed: apply(swappedRowAndColumn),
  negated: apply((x, weight) => conv2d(x, mul(weight, tensor(-1)))),
};

/** The kernel that a procedure would lead to, and what that kernel really gives. */
function work({ output, kernels }: AskedKernel, procedure: Procedure): Worked {
  const chosen = kernels.findIndex((kernel) => String(procedure(kernel)) === String(output));
  const kernel = kernels[chosen] ?? output;
  const corner = explainConv2d(inputPlane(impulse), weightPlane(kernel), null, {}, [0, 0, 2]);
  const met = corner.terms.find(({ input }) => input.value !== 0)?.weight.value ?? 0;
  return {
    answer: String(chosen),
    steps: [
      { name: 'corner', line: line`${of.input(1)} × ${of.weight(met)} = ${of.output(corner.value)}` },
      { name: 'whole', line: line`${of.grid('output', procedures.right(kernel))}` },
    ],
  };
}

/** A kernel's letter. */
export const kernelName = (id: string): string => ['A', 'B', 'C', 'D'][Number(id)] ?? '–';

/** Which kernel produced this output? */
export const kind: ExerciseKind<AskedKernel, 'flipped' | 'transposed' | 'negated'> = {
  name: 'conv2d-kernel',
  form: 'choice',
  draw: ({ integer, shuffle }) => {
    const kernel = inRows(
      Array.from({ length: 9 }, () => integer(-2, 4)),
      3,
    );
    const turned = inRows(flipKernel(weightPlane(kernel)).data, 3);
    const transposed = kernel.map((_, row) => kernel.map((cells) => cells[row] ?? 0));
    const negated = kernel.map((cells) => cells.map((cell) => 0 - cell));
    return { output: procedures.right(kernel), kernels: shuffle([kernel, turned, transposed, negated]) };
  },
  right: (problem) => work(problem, procedures.right),
  mistakes: {
    flipped: (problem) => work(problem, procedures.flipped),
    transposed: (problem) => work(problem, procedures.transposed),
    negated: (problem) => work(problem, procedures.negated),
  },
  options: ({ kernels }) => kernels.map((_, place) => String(place)),
  optionName: kernelName,
};
