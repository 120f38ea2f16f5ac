import { parameterCount, type Shape, sizeOf } from '../../../engine/index.ts';
import { forgotBias } from '../../../engine/mistakes/parameterCount/forgotBias.ts';
import { oneBias } from '../../../engine/mistakes/parameterCount/oneBias.ts';
import type { ExerciseKind, Worked } from '../ExerciseKind.ts';
import { line, of } from '../line.ts';

/** The first fully connected layer after maps. */
export interface FirstDense {
  /** [C, H, W] of what is flattened. */
  readonly maps: Shape;
  readonly outputs: number;
}

function work(inputs: readonly number[], outputs: number, count: typeof parameterCount, biases: number): Worked {
  const features = sizeOf(inputs);
  const [first = 1, ...rest] = inputs;
  const product = rest.reduce((pieces, size) => line`${pieces} × ${of.input(size)}`, line`${of.input(first)}`);
  const total = count([outputs, features]);
  const steps = [
    { name: 'inputs', line: line`${product} = ${of.input(features)}` },
    { name: 'weights', line: line`${of.input(features)} × ${of.output(outputs)} = ${of.weight(features * outputs)}` },
  ];
  const sum = biases === 0 ? line`${of.weight(total)}` : line`${of.weight(features * outputs)} + ${of.bias(biases)} = ${total}`;
  return { answer: total, steps: [...steps, { name: 'total', line: sum }] };
}

/** How many numbers does the first fully connected layer of a CNN learn? */
export const kind: ExerciseKind<FirstDense, 'forgotBias' | 'oneBias' | 'oneMap' | 'mapsOnly'> = {
  name: 'first-dense-parameters',
  form: 'number',
  draw: ({ integer, pick }) => {
    const side = integer(3, 7);
    return { maps: [pick([8, 12, 16]), side, side], outputs: pick([10, 20, 50, 100]) };
  },
  right: ({ maps, outputs }) => work(maps, outputs, parameterCount, outputs),
  mistakes: {
    forgotBias: ({ maps, outputs }) => work(maps, outputs, forgotBias, 0),
    oneBias: ({ maps, outputs }) => work(maps, outputs, oneBias, 1),
    oneMap: ({ maps, outputs }) => work(maps.slice(1), outputs, parameterCount, outputs),
    mapsOnly: ({ maps, outputs }) => work(maps.slice(0, 1), outputs, parameterCount, outputs),
  },
};
