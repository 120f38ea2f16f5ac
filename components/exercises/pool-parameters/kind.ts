import { parameterCount, type Shape, sizeOf } from '../../../engine/index.ts';
import { forgotBias } from '../../../engine/mistakes/parameterCount/forgotBias.ts';
import type { ExerciseKind, Worked } from '../ExerciseKind.ts';
import { line, of } from '../line.ts';

/** A convolution layer and the pooling layer that follows it. */
export interface TwoLayers {
  /** [filters, channels, height, width] of the convolution. */
  readonly weight: Shape;
  /** The window of the pooling. */
  readonly pool: number;
}

/** What is counted for the pooling layer: a product of sizes, and how many biases. */
function work({ weight }: TwoLayers, count: typeof parameterCount, pooled: readonly number[], biases = 0): Worked {
  const [filters = 0] = weight;
  const convolution = count(weight);
  const pooling = pooled.length === 0 ? 0 : sizeOf(pooled) + biases;
  const bias = convolution === sizeOf(weight) ? line`` : line` + ${of.bias(filters)}`;
  const poolingLine = pooled.length === 0 ? line`0` : line`${pooled.join(' × ')}${biases === 0 ? '' : ` + ${biases}`} = ${pooling}`;
  return {
    answer: convolution + pooling,
    steps: [
      { name: 'convolution', line: line`${of.weight(weight.join(' × '))}${bias} = ${convolution}` },
      { name: 'pooling', line: poolingLine },
      { name: 'total', line: line`${convolution} + ${pooling} = ${convolution + pooling}` },
    ],
  };
}

/** How many numbers do a convolution and a pooling train together? */
export const kind: ExerciseKind<TwoLayers, 'poolWindow' | 'poolWindowPerChannel' | 'poolLikeConvolution' | 'forgotBias'> = {
  name: 'pool-parameters',
  form: 'number',
  draw: ({ integer, pick }) => {
    const kernel = pick([3, 5]);
    return { weight: [integer(2, 8), 1, kernel, kernel], pool: pick([2, 3]) };
  },
  right: (problem) => work(problem, parameterCount, []),
  mistakes: {
    poolWindow: (problem) => work(problem, parameterCount, [problem.pool, problem.pool]),
    poolWindowPerChannel: (problem) => work(problem, parameterCount, [problem.weight[0] ?? 0, problem.pool, problem.pool]),
    poolLikeConvolution: (problem) =>
      work(problem, parameterCount, [problem.weight[0] ?? 0, problem.pool, problem.pool], problem.weight[0]),
    forgotBias: (problem) => work(problem, forgotBias, []),
  },
};
