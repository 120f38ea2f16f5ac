import { conv2dShape, type Shape } from '../../../engine/index.ts';
import { channelsKept } from '../../../engine/mistakes/conv2dShape/channelsKept.ts';
import { mapPerChannel } from '../../../engine/mistakes/conv2dShape/mapPerChannel.ts';
import type { ExerciseKind, Worked } from '../ExerciseKind.ts';
import { line, of, type Piece } from '../line.ts';

/** A convolution of which the number of output channels is asked for. */
export interface AskedChannels {
  /** [C, H, W] */
  readonly input: Shape;
  /** [FN, C, FH, FW] */
  readonly weight: Shape;
}

/** What one filter makes, and what all of them make together. */
function work({ input, weight }: AskedChannels, op: typeof conv2dShape, each: number, all: (answer: number) => readonly Piece[]): Worked {
  const [channels = 0] = input;
  const [answer = 0] = op(input, weight);
  return {
    answer,
    steps: [
      { name: 'filter', line: line`${of.input(channels)} → ${of.output(each)}` },
      { name: 'all', line: all(answer) },
    ],
  };
}

/** A wrong rule: all filters are added into one map. */
const filtersSummed: typeof conv2dShape = (x, weight, options) => [1, ...conv2dShape(x, weight, options).slice(1)];

/** How many channels does the output have? */
export const kind: ExerciseKind<AskedChannels, 'channelsKept' | 'mapPerChannel' | 'filtersSummed'> = {
  name: 'conv3d-channels',
  form: 'number',
  draw: ({ integer, pick }) => {
    const [channels, filter] = [pick([2, 3, 4, 6, 8]), pick([1, 2, 3])];
    return { input: [channels, integer(5, 16), integer(5, 16)], weight: [pick([2, 4, 5, 6, 7, 10, 12]), channels, filter, filter] };
  },
  right: (problem) => {
    const [filters = 0] = problem.weight;
    return work(problem, conv2dShape, 1, (answer) => line`${of.weight(filters)} × 1 = ${of.output(answer)}`);
  },
  mistakes: {
    channelsKept: (problem) => work(problem, channelsKept, problem.input[0] ?? 0, (answer) => line`${of.output(answer)}`),
    mapPerChannel: (problem) => {
      const [filters = 0, channels = 0] = problem.weight;
      return work(problem, mapPerChannel, channels, (answer) => line`${of.weight(filters)} × ${of.input(channels)} = ${of.output(answer)}`);
    },
    filtersSummed: (problem) => work(problem, filtersSummed, 1, (answer) => line`${of.output(answer)}`),
  },
};
