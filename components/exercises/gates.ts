import { explainLinear, type perceptron, type Tensor, tensor } from '../../engine/index.ts';
import type { Step } from './ExerciseKind.ts';
import { line, of } from './line.ts';
import type { Neuron } from './neuron.ts';

/** Weights and bias of a neuron, whatever it is given. */
export type Gate = Omit<Neuron, 'x'>;

/** The four inputs of a gate, in the order of a truth table. */
export const gateInputs = [
  [0, 0],
  [0, 1],
  [1, 0],
  [1, 1],
] as const;

/** The outputs for the four inputs as a row of bits: AND is "0001". */
export function truthTable(op: typeof perceptron, gate: Gate): string {
  return [...op(...gateArguments(gate)).data].join('');
}

/** Σ w · x and b of the four inputs, in the order of the truth table. */
export function gateSums(gate: Gate): readonly number[] {
  const [x, weight] = gateArguments(gate);
  return gateInputs.map((_, row) => explainLinear(x, weight, null, [row, 0]).sum);
}

/** How each input's z is written and compared with 0. */
export interface TableSpelling {
  readonly bias?: 'added' | 'subtracted' | 'forgotten';
  /** The comparison with 0 where the neuron fires, and where it does not. */
  readonly signs?: readonly [fires: string, rests: string];
}

/** One step for each input: its z, the comparison, the output. */
export function tableSteps(gate: Gate, table: string, { bias = 'added', signs = ['≥', '<'] }: TableSpelling = {}): readonly Step[] {
  const { b } = gate;
  return gateSums(gate).map((sum, row) => {
    const y = Number(table[row]);
    const sign = y === 1 ? signs[0] : signs[1];
    const written = {
      added: line`${of.bias(b)} + ${of.sum(sum)} = ${of.sum(b + sum)}`,
      subtracted: line`${of.sum(sum)} − ${of.bias(b)} = ${of.sum(sum - b)}`,
      forgotten: line`${of.sum(sum)}`,
    }[bias];
    return { name: `row${row}`, line: line`${written} ${sign} 0 → ${of.output(y)}` };
  });
}

function gateArguments({ w, b }: Gate): [x: Tensor, weight: Tensor, bias: Tensor] {
  return [tensor(gateInputs), tensor([w]), tensor([b])];
}
