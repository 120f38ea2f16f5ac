import { maxPool2dShape, type Shape } from '../../../engine/index.ts';
import { pooledOverChannels } from '../../../engine/mistakes/pool2dShape/pooledOverChannels.ts';
import type { ExerciseKind, Worked } from '../ExerciseKind.ts';
import { line, of } from '../line.ts';

/** A batch of feature maps that is pooled by windows that do not overlap. */
export interface PooledBatch {
  /** [N, C, H, W] */
  readonly input: Shape;
  readonly size: number;
}

const written = (shape: Shape): string => `(${shape.join(', ')})`;

function work({ input, size }: PooledBatch, [, channels = 0, high = 0, wide = 0]: Shape, batch = input[0] ?? 0): Worked {
  const [, , height = 0, width = 0] = input;
  return {
    answer: written([batch, channels, high, wide]),
    steps: [
      { name: 'batch', line: line`${batch}` },
      { name: 'channels', line: line`${channels}` },
      { name: 'height', line: line`${of.input(height)} → ${of.output(high)} (${size})` },
      { name: 'width', line: line`${of.input(width)} → ${of.output(wide)} (${size})` },
    ],
  };
}

/** The right shape with its channels or its batch divided by the window as well. */
function divided({ input, size }: PooledBatch, axis: 0 | 1): Shape {
  const shape = maxPool2dShape(input, { kernelSize: size });
  return shape.map((cells, i) => (i === axis ? cells / size : cells));
}

const mistakes = {
  pooledOverChannels: (problem: PooledBatch) => work(problem, pooledOverChannels(problem.input, { kernelSize: problem.size })),
  channelsDivided: (problem: PooledBatch) => work(problem, divided(problem, 1)),
  batchDivided: (problem: PooledBatch) => work(problem, divided(problem, 0), (problem.input[0] ?? 0) / problem.size),
} as const;

const right = (problem: PooledBatch): Worked => work(problem, maxPool2dShape(problem.input, { kernelSize: problem.size }));

/** Which axes does pooling change? */
export const kind: ExerciseKind<PooledBatch, keyof typeof mistakes> = {
  name: 'pool-shape',
  form: 'choice',
  draw: ({ integer, pick }) => {
    const size = pick([2, 3]);
    return { input: [size * integer(2, 12), size * integer(2, 8), size * integer(2, 7), size * integer(2, 7)], size };
  },
  right,
  mistakes,
  options: (problem) =>
    [right, ...Object.values(mistakes)]
      .map((procedure) => String(procedure(problem).answer))
      .sort((a, b) => a.localeCompare(b, 'en', { numeric: true })),
  optionName: (id) => id,
};
