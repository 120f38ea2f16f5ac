import { choice } from '../../shared/params.ts';
import { params as line } from '../perceptron/params.ts';

/** Gates that one neuron can be, to build the two layers from. */
export const gates = ['NAND', 'OR', 'AND', 'NOR', 'FIRST', 'SECOND'] as const;

/** The four inputs, in the order of the truth table. */
export const rows = ['00', '01', '10', '11'] as const;

/** What determines XOR's picture: one neuron's numbers, or the gates of two layers and the input that is followed through them. */
export const params = {
  mode: choice(['one', 'two']),
  w1: line.w1,
  w2: line.w2,
  b: line.b,
  h1: choice(gates, 'NAND'),
  h2: choice(gates, 'OR'),
  out: choice(gates, 'AND'),
  row: choice(rows, '01'),
};
