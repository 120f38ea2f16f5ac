import { at, type Conv2dExplanation, conv2d, explainConv2d, flipKernel, type Tensor, tensor } from '../../../engine/index.ts';
import { biasPerChannel } from '../../../engine/mistakes/conv2d/biasPerChannel.ts';
import { firstChannelOnly } from '../../../engine/mistakes/conv2d/firstChannelOnly.ts';
import { flippedKernel } from '../../../engine/mistakes/conv2d/flippedKernel.ts';
import { forgotBias } from '../../../engine/mistakes/conv2d/forgotBias.ts';
import { swappedRowAndColumn } from '../../../engine/mistakes/conv2d/swappedRowAndColumn.ts';
import type { Matrix } from '../../shared/params.ts';
import type { ExerciseKind, Worked } from '../ExerciseKind.ts';
import { joined, line, of, type Piece } from '../line.ts';
import { inRows } from '../plane.ts';

/** A convolution over two channels of which one output cell is asked for. */
export interface AskedCell {
  readonly input: readonly [Matrix, Matrix];
  readonly filter: readonly [Matrix, Matrix];
  readonly bias: number;
  /** The output cell, counted from 0. */
  readonly cell: readonly [row: number, column: number];
}

/** How a procedure's steps differ from the right ones. */
interface Replayed {
  readonly weight?: Tensor;
  readonly cell?: AskedCell['cell'];
  /** How many channels are summed; both unless told. */
  readonly channels?: 1 | 2;
  /** How often the bias is added; once unless told. */
  readonly biases?: 0 | 1 | 2;
}

function work(problem: AskedCell, op: typeof conv2d, { weight, cell, channels = 2, biases = 1 }: Replayed = {}): Worked {
  const [x, w, b] = argumentsOf(problem);
  const explained = explainConv2d(x, weight ?? w, b, {}, [0, ...(cell ?? problem.cell)]);
  const sums = explained.channelSums.slice(0, channels);
  const sum = sums.reduce((total, channelSum) => total + channelSum, 0);
  const steps = sums.map((_, channel) => ({ name: `channel${channel}`, line: channelLine(explained, channel) }));
  const added = joined(
    sums.map((channelSum) => line`${of.sum(channelSum)}`),
    ' + ',
  );
  steps.push({ name: 'sum', line: channels === 1 ? line`${of.sum(sum)}` : line`${added} = ${of.sum(sum)}` });
  if (biases > 0) steps.push({ name: 'bias', line: biasLine(sum, explained.bias, biases) });
  return { answer: at(op(x, w, b), [0, ...problem.cell]), steps };
}

/** The window of one channel, its plane of the filter, the products and their sum. */
function channelLine({ terms, channelSums }: Conv2dExplanation, channel: number): readonly Piece[] {
  const own = terms.slice(channel * 4, (channel + 1) * 4);
  const window = own.map(({ input }) => input.value);
  const met = own.map(({ weight }) => weight.value);
  const products = joined(
    own.map(({ product }) => line`${product}`),
    ' + ',
  );
  return line`${of.grid('input', inRows(window, 2))} ${of.grid('weight', inRows(met, 2))} ${products} = ${of.sum(channelSums[channel] ?? 0)}`;
}

function biasLine(sum: number, bias: number, biases: number): readonly Piece[] {
  const added = joined(
    Array.from({ length: biases }, () => line`${of.bias(bias)}`),
    ' + ',
  );
  return line`${of.sum(sum)} + ${added} = ${of.sum(sum + biases * bias)}`;
}

/** x [2, 3, 3], one filter [1, 2, 2, 2], its bias [1]. */
function argumentsOf({ input, filter, bias }: AskedCell): [x: Tensor, weight: Tensor, bias: Tensor] {
  return [tensor(input), tensor([filter]), tensor([bias])];
}

/** The whole output, of which the asked cell is one. */
export const outputOf = (problem: AskedCell): Matrix => inRows(conv2d(...argumentsOf(problem)).data, 2);

/** Compute one output cell of a convolution over two channels. */
export const kind: ExerciseKind<AskedCell, 'firstChannelOnly' | 'biasPerChannel' | 'forgotBias' | 'flippedKernel' | 'swappedRowAndColumn'> =
  {
    name: 'conv3d-cell',
    form: 'number',
    draw: ({ integer, pick }) => {
      const plane = (side: number, least: number, most: number) =>
        inRows(
          Array.from({ length: side ** 2 }, () => integer(least, most)),
          side,
        );
      return {
        input: [plane(3, 0, 4), plane(3, 0, 4)],
        filter: [plane(2, -1, 2), plane(2, -2, 2)],
        bias: pick([-3, -2, -1, 1, 2, 3]),
        cell: pick([
          [0, 1],
          [1, 0],
        ]),
      };
    },
    right: (problem) => work(problem, conv2d),
    mistakes: {
      firstChannelOnly: (problem) => work(problem, firstChannelOnly, { channels: 1 }),
      biasPerChannel: (problem) => work(problem, biasPerChannel, { biases: 2 }),
      forgotBias: (problem) => work(problem, forgotBias, { biases: 0 }),
      flippedKernel: (problem) => work(problem, flippedKernel, { weight: flipKernel(tensor([problem.filter])) }),
      swappedRowAndColumn: (problem) => work(problem, swappedRowAndColumn, { cell: [problem.cell[1], problem.cell[0]] }),
    },
  };
