import { type Shape, sizeOf } from '../../../engine/index.ts';
import { type BlockProblem, drawBlocks, product, weightShape } from '../blockProblem.ts';
import type { ExerciseKind, Worked } from '../ExerciseKind.ts';
import { line, of } from '../line.ts';

/** Weights and biases, each counted as a product of sizes, and how often both are counted. */
function work(weights: Shape, biases: Shape | null, times = 1): Worked {
  const [weightCount, biasCount] = [sizeOf(weights), biases === null ? 0 : sizeOf(biases)];
  const sum = weightCount + biasCount;
  const both = line`${of.weight(weightCount)} + ${of.bias(biasCount)}`;
  const once = biases === null ? line`${sum}` : line`${both} = ${sum}`;
  return {
    answer: times * sum,
    steps: [
      { name: 'weights', line: product(weights, of.weight) },
      ...(biases === null ? [] : [{ name: 'biases', line: product(biases, of.bias) }]),
      { name: 'total', line: times === 1 ? once : line`${of.input(times)} × (${both}) = ${times * sum}` },
    ],
  };
}

/** How many numbers does a layer train when a batch passes through it? */
export const kind: ExerciseKind<BlockProblem, 'timesBatch' | 'biasPerImage' | 'weightsPerImage' | 'forgotBias'> = {
  name: 'batch-parameters',
  form: 'number',
  draw: drawBlocks,
  right: (problem) => work(weightShape(problem), [problem.filters]),
  mistakes: {
    timesBatch: (problem) => work(weightShape(problem), [problem.filters], problem.images),
    biasPerImage: (problem) => work(weightShape(problem), [problem.images, problem.filters]),
    weightsPerImage: (problem) => work([problem.images, ...weightShape(problem)], [problem.filters]),
    forgotBias: (problem) => work(weightShape(problem), null),
  },
};
