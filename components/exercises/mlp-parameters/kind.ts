import { parameterCount } from '../../../engine/index.ts';
import { forgotBias } from '../../../engine/mistakes/parameterCount/forgotBias.ts';
import { oneBias } from '../../../engine/mistakes/parameterCount/oneBias.ts';
import type { ExerciseKind, Worked } from '../ExerciseKind.ts';
import { line, of } from '../line.ts';

/** How many numbers come in, how many nodes the hidden layer has, how many the output. */
export type Widths = readonly [inputs: number, hidden: number, outputs: number];

/** The parameters of one layer by some way of counting, and how many of them are taken for biases. */
type Count = (inputs: number, outputs: number) => { readonly parameters: number; readonly biases: number };

function work([inputs, hidden, outputs]: Widths, count: Count): Worked {
  const layer = (name: string, from: number, to: number) => {
    const { parameters, biases } = count(from, to);
    const weights = line`${of.output(to)} × ${of.input(from)}`;
    const written = biases === 0 ? line`${weights} = ${parameters}` : line`${weights} + ${of.bias(biases)} = ${parameters}`;
    return { parameters, step: { name, line: written } };
  };
  const [first, second] = [layer('first', inputs, hidden), layer('second', hidden, outputs)];
  const answer = first.parameters + second.parameters;
  return {
    answer,
    steps: [first.step, second.step, { name: 'total', line: line`${first.parameters} + ${second.parameters} = ${of.sum(answer)}` }],
  };
}

/** How many numbers do two fully connected layers learn? */
export const kind: ExerciseKind<Widths, 'forgotBias' | 'oneBias' | 'inputBias' | 'countedNodes'> = {
  name: 'mlp-parameters',
  form: 'number',
  draw: ({ integer }) => [integer(4, 12), integer(3, 9), integer(2, 6)],
  right: (widths) => work(widths, (from, to) => ({ parameters: parameterCount([to, from]), biases: to })),
  mistakes: {
    forgotBias: (widths) => work(widths, (from, to) => ({ parameters: forgotBias([to, from]), biases: 0 })),
    oneBias: (widths) => work(widths, (from, to) => ({ parameters: oneBias([to, from]), biases: 1 })),
    inputBias: (widths) => work(widths, (from, to) => ({ parameters: forgotBias([to, from]) + from, biases: from })),
    countedNodes: ([inputs, hidden, outputs]) => {
      const answer = inputs + hidden + outputs;
      return {
        answer,
        steps: [{ name: 'total', line: line`${of.input(inputs)} + ${hidden} + ${of.output(outputs)} = ${of.sum(answer)}` }],
      };
    },
  },
};
