import { conv2dShape, sizeOf } from '../../../engine/index.ts';
import type { ExerciseKind, Worked } from '../ExerciseKind.ts';
import { line, of, type Piece } from '../line.ts';

/** A convolution with one filter over one channel. */
export interface OneFilter {
  readonly input: readonly [height: number, width: number];
  readonly kernel: readonly [height: number, width: number];
}

const outputOf = ({ input, kernel }: OneFilter): readonly number[] => conv2dShape([1, ...input], [1, 1, ...kernel]);

const product = ([height = 0, width = 0]: readonly number[], role: typeof of.weight): readonly Piece[] =>
  line`${role(height)} × ${role(width)}`;

/** Numbers of two sorts: those counted as weights, as a product of two sizes, and those counted as biases. */
function work(counted: readonly number[], role: typeof of.weight, biases: number, biasLine: readonly Piece[] | null): Worked {
  const weights = sizeOf(counted);
  const steps = [{ name: 'weights', line: line`${product(counted, role)} = ${role(weights)}` }];
  if (biasLine !== null) steps.push({ name: 'biases', line: biasLine });
  const total = biasLine === null ? line`${weights}` : line`${role(weights)} + ${of.bias(biases)} = ${weights + biases}`;
  return { answer: weights + biases, steps: [...steps, { name: 'total', line: total }] };
}

/** How many numbers does a convolution with one filter train? */
export const kind: ExerciseKind<OneFilter, 'forgotBias' | 'biasPerWeight' | 'biasPerOutput' | 'countedMap'> = {
  name: 'conv2d-parameters',
  form: 'number',
  draw: ({ integer, pick }) => ({ input: [integer(6, 11), integer(6, 11)], kernel: [pick([2, 3, 4, 5]), pick([2, 3, 5])] }),
  right: ({ kernel }) => work(kernel, of.weight, 1, line`${of.bias(1)}`),
  mistakes: {
    forgotBias: ({ kernel }) => work(kernel, of.weight, 0, null),
    biasPerWeight: ({ kernel }) => work(kernel, of.weight, sizeOf(kernel), line`${product(kernel, of.bias)} = ${of.bias(sizeOf(kernel))}`),
    biasPerOutput: (problem) => {
      const map = outputOf(problem).slice(1);
      return work(problem.kernel, of.weight, sizeOf(map), line`${product(map, of.bias)} = ${of.bias(sizeOf(map))}`);
    },
    countedMap: (problem) => work(outputOf(problem).slice(1), of.output, 0, null),
  },
};
