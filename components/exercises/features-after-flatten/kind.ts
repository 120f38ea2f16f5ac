import { flattenShape, type Shape } from '../../../engine/index.ts';
import { batchIncluded } from '../../../engine/mistakes/flattenShape/batchIncluded.ts';
import { channelsKept } from '../../../engine/mistakes/flattenShape/channelsKept.ts';
import type { ExerciseKind, Worked } from '../ExerciseKind.ts';
import { line, of } from '../line.ts';

/** What arrives at a flattening: [N, C, H, W]. */
export interface ArrivingMaps {
  readonly batch: number;
  readonly channels: number;
  readonly height: number;
  readonly width: number;
}

const shapeOf = ({ batch, channels, height, width }: ArrivingMaps): Shape => [batch, channels, height, width];

/** The product of some sizes, written out. */
function work(sizes: readonly number[], features: number): Worked {
  const [first = 1, ...rest] = sizes;
  const product = rest.reduce((pieces, size) => line`${pieces} × ${of.input(size)}`, line`${of.input(first)}`);
  return { answer: features, steps: [{ name: 'product', line: line`${product} = ${of.output(features)}` }] };
}

/** How many features does a flattening hand on for one image? */
export const kind: ExerciseKind<ArrivingMaps, 'batchIncluded' | 'channelsKept' | 'batchForChannels'> = {
  name: 'features-after-flatten',
  form: 'number',
  draw: ({ integer, pick }) => ({
    batch: pick([8, 16, 32, 64]),
    channels: pick([6, 10, 12, 24]),
    height: integer(3, 8),
    width: integer(3, 8),
  }),
  right: (problem) => {
    const { channels, height, width } = problem;
    return work([channels, height, width], flattenShape(shapeOf(problem), 1)[1] ?? 0);
  },
  mistakes: {
    batchIncluded: (problem) => work(shapeOf(problem), batchIncluded(shapeOf(problem), 1)[0] ?? 0),
    channelsKept: (problem) => work([problem.height, problem.width], channelsKept(shapeOf(problem), 1)[2] ?? 0),
    batchForChannels: ({ batch, height, width }) => work([batch, height, width], flattenShape([1, batch, height, width], 1)[1] ?? 0),
  },
};
