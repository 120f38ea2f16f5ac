import { conv2dShape, type Shape, sizeOf } from '../../../engine/index.ts';
import type { ExerciseKind, Worked } from '../ExerciseKind.ts';
import { line, of } from '../line.ts';

/** A convolution layer without padding, with a stride of 1. */
export interface Layer {
  readonly channels: number;
  readonly side: number;
  readonly filters: number;
  readonly kernel: number;
}

function work({ channels, side, filters, kernel }: Layer, map?: readonly number[]): Worked {
  const weight: Shape = [filters, channels, kernel, kernel];
  const [, ...out] = conv2dShape([channels, side, side], weight);
  const cells = sizeOf([filters, ...(map ?? out)]);
  const each = sizeOf(weight.slice(1));
  return {
    answer: cells * each,
    steps: [
      { name: 'outputs', line: line`${of.output([filters, ...(map ?? out)].join(' × '))} = ${of.output(cells)}` },
      { name: 'each', line: line`${of.weight(weight.slice(1).join(' × '))} = ${of.weight(each)}` },
      { name: 'total', line: line`${of.output(cells)} × ${of.weight(each)} = ${cells * each}` },
    ],
  };
}

/** How many multiply-adds does a convolution need? */
export const kind: ExerciseKind<Layer, 'forgotChannels' | 'forgotFilters' | 'countedPixels' | 'countedWeights'> = {
  name: 'unfold-work',
  form: 'number',
  draw: ({ integer, pick }) => ({ channels: pick([2, 3, 4]), side: integer(5, 10), filters: pick([2, 5, 6, 8]), kernel: pick([2, 3]) }),
  right: (problem) => work(problem),
  mistakes: {
    forgotChannels: (problem) => work({ ...problem, channels: 1 }),
    forgotFilters: (problem) => work({ ...problem, filters: 1 }),
    countedPixels: (problem) => work(problem, [problem.side, problem.side]),
    countedWeights: (problem) => work(problem, [1, 1]),
  },
};
