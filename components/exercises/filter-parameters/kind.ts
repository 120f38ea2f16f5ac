import { type Shape, sizeOf } from '../../../engine/index.ts';
import { type BlockProblem, drawBlocks, outputShape, product, weightShape } from '../blockProblem.ts';
import type { ExerciseKind, Worked } from '../ExerciseKind.ts';
import { line, of } from '../line.ts';

/** Weights and biases, each counted as a product of sizes; no biases where they were forgotten. */
function work(weights: Shape, biases: Shape | null): Worked {
  const [weightCount, biasCount] = [sizeOf(weights), biases === null ? 0 : sizeOf(biases)];
  const total = weightCount + biasCount;
  return {
    answer: total,
    steps: [
      { name: 'weights', line: product(weights, of.weight) },
      ...(biases === null ? [] : [{ name: 'biases', line: product(biases, of.bias) }]),
      { name: 'total', line: biases === null ? line`${total}` : line`${of.weight(weightCount)} + ${of.bias(biasCount)} = ${total}` },
    ],
  };
}

/** How many numbers does a convolution layer train? */
export const kind: ExerciseKind<BlockProblem, 'forgotBias' | 'oneFilter' | 'forgotChannels' | 'biasPerSlice' | 'biasPerCell'> = {
  name: 'filter-parameters',
  form: 'number',
  draw: drawBlocks,
  right: (problem) => work(weightShape(problem), [problem.filters]),
  mistakes: {
    forgotBias: (problem) => work(weightShape(problem), null),
    oneFilter: (problem) => work(weightShape(problem).slice(1), [1]),
    forgotChannels: ({ filters, kernelHeight, kernelWidth }) => work([filters, kernelHeight, kernelWidth], [filters]),
    biasPerSlice: (problem) => work(weightShape(problem), [problem.filters, problem.channels]),
    biasPerCell: (problem) => work(weightShape(problem), outputShape(problem)),
  },
};
