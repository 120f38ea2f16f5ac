import { parameterCount, type Shape, sizeOf } from '../../../engine/index.ts';
import { biasPerChannel } from '../../../engine/mistakes/parameterCount/biasPerChannel.ts';
import { forgotBias } from '../../../engine/mistakes/parameterCount/forgotBias.ts';
import { ignoredChannels } from '../../../engine/mistakes/parameterCount/ignoredChannels.ts';
import { oneFilterOnly } from '../../../engine/mistakes/parameterCount/oneFilterOnly.ts';
import type { ExerciseKind, Worked } from '../ExerciseKind.ts';
import { joined, line, of, type Piece } from '../line.ts';

/** A convolution layer of which the parameters are counted. */
export interface AskedParameters {
  /** [C, H, W] */
  readonly input: Shape;
  /** [FN, C, FH, FW] */
  readonly weight: Shape;
}

/** How a procedure's steps differ from the right ones. */
interface Replayed {
  /** The sizes of what is counted as one filter. */
  readonly each?: Shape;
  readonly filters?: number;
  /** The biases as a product; null where they are forgotten. */
  readonly biases?: Shape | null;
}

function work({ weight }: AskedParameters, op: typeof parameterCount, replayed: Replayed = {}): Worked {
  const { each = weight.slice(1), filters = weight[0] ?? 1, biases = [filters] } = replayed;
  const one = sizeOf(each);
  const weights = filters * one;
  const steps = [
    { name: 'filter', line: line`${product(each, of.weight)} = ${of.weight(one)}` },
    { name: 'weights', line: line`${filters} × ${of.weight(one)} = ${of.weight(weights)}` },
  ];
  if (biases !== null) {
    const total = sizeOf(biases);
    steps.push({
      name: 'biases',
      line: biases.length === 1 ? line`${of.bias(total)}` : line`${product(biases, of.bias)} = ${of.bias(total)}`,
    });
  }
  const total = biases === null ? line`${weights}` : line`${of.weight(weights)} + ${of.bias(sizeOf(biases))} = ${weights + sizeOf(biases)}`;
  return { answer: op(weight), steps: [...steps, { name: 'total', line: total }] };
}

const product = (sizes: Shape, role: typeof of.weight): readonly Piece[] =>
  joined(
    sizes.map((size) => line`${role(size)}`),
    ' × ',
  );

/** How many parameters does a convolution layer have? */
export const kind: ExerciseKind<AskedParameters, 'ignoredChannels' | 'biasPerChannel' | 'forgotBias' | 'oneFilterOnly'> = {
  name: 'conv3d-parameters',
  form: 'number',
  draw: ({ integer, pick }) => {
    const [channels, filter] = [pick([2, 3, 4, 6]), pick([2, 3, 5])];
    return { input: [channels, integer(8, 16), integer(8, 16)], weight: [pick([2, 4, 5, 8, 10]), channels, filter, filter] };
  },
  right: (problem) => work(problem, parameterCount),
  mistakes: {
    ignoredChannels: (problem) => work(problem, ignoredChannels, { each: problem.weight.slice(2) }),
    biasPerChannel: (problem) => work(problem, biasPerChannel, { biases: problem.weight.slice(0, 2) }),
    forgotBias: (problem) => work(problem, forgotBias, { biases: null }),
    oneFilterOnly: (problem) => work(problem, oneFilterOnly, { filters: 1 }),
  },
};
