import { conv2dShape, parameterCount, sizeOf } from '../../../engine/index.ts';
import type { ExerciseKind, Worked } from '../ExerciseKind.ts';
import { line, of } from '../line.ts';

/** A convolution layer over a picture with one channel that keeps its size; kernels are square. */
export interface SameSizeLayer {
  readonly height: number;
  readonly width: number;
  readonly filters: number;
  readonly kernel: number;
}

const pixelsOf = ({ height, width }: SameSizeLayer): number => height * width;

function outputsOf({ height, width, filters, kernel }: SameSizeLayer): number {
  return sizeOf(conv2dShape([1, height, width], [filters, 1, kernel, kernel], { padding: (kernel - 1) / 2 }));
}

/** So many neurons with so many weights each, and some biases. */
function work(neurons: number, inputs: number, biases: number): Worked {
  const weights = neurons * inputs;
  const total = biases === 0 ? line`${of.weight(weights)}` : line`${of.weight(weights)} + ${of.bias(biases)} = ${weights + biases}`;
  return {
    answer: weights + biases,
    steps: [
      { name: 'neurons', line: line`${of.output(neurons)}` },
      { name: 'weights', line: line`${of.output(neurons)} × ${of.input(inputs)} = ${of.weight(weights)}` },
      { name: 'total', line: total },
    ],
  };
}

/** How many parameters has a fully connected layer with as many outputs as a convolution layer? */
export const kind: ExerciseKind<SameSizeLayer, 'forgotBias' | 'oneBias' | 'windowOnly' | 'oneMap' | 'theConvolution'> = {
  name: 'dense-instead',
  form: 'number',
  draw: ({ integer, pick }) => ({ height: integer(4, 9), width: integer(4, 9), filters: integer(2, 5), kernel: pick([3, 5]) }),
  right: (layer) => {
    const [neurons, inputs] = [outputsOf(layer), pixelsOf(layer)];
    return { ...work(neurons, inputs, neurons), answer: parameterCount([neurons, inputs]) };
  },
  mistakes: {
    forgotBias: (layer) => work(outputsOf(layer), pixelsOf(layer), 0),
    oneBias: (layer) => work(outputsOf(layer), pixelsOf(layer), 1),
    windowOnly: (layer) => work(outputsOf(layer), layer.kernel ** 2, outputsOf(layer)),
    oneMap: (layer) => work(pixelsOf(layer), pixelsOf(layer), pixelsOf(layer)),
    theConvolution: ({ filters, kernel }) => work(filters, kernel ** 2, filters),
  },
};
