import { fire, type Neuron, type Point, type Tie } from './model.ts';

/** The four inputs of a gate in the order of its truth table. */
export const gateInputs: readonly Point[] = [
  [0, 0],
  [0, 1],
  [1, 0],
  [1, 1],
];

/** Weights and biases of gates, from Saitoh, "Deep Learning from Scratch", section 2.3. */
export const presets = {
  AND: { w1: 0.5, w2: 0.5, b: -0.7 },
  OR: { w1: 0.5, w2: 0.5, b: -0.2 },
  NAND: { w1: -0.5, w2: -0.5, b: 0.7 },
} satisfies Record<string, Neuron>;

/** By its outputs for 00, 01, 10, 11: every gate of two inputs but the two constant ones. */
const names: Readonly<Record<string, string>> = {
  '0001': 'AND',
  '0010': 'x₁ AND NOT x₂',
  '0011': 'x₁',
  '0100': 'x₂ AND NOT x₁',
  '0101': 'x₂',
  '0110': 'XOR',
  '0111': 'OR',
  '1000': 'NOR',
  '1001': 'XNOR',
  '1010': 'NOT x₂',
  '1011': 'x₁ OR NOT x₂',
  '1100': 'NOT x₁',
  '1101': 'x₂ OR NOT x₁',
  '1110': 'NAND',
};

/** The outputs of a neuron for the four inputs, as "0001". */
export const outputsOf = (neuron: Neuron, tie: Tie = 'on'): string => gateInputs.map((input) => fire(neuron, input, tie).y).join('');

/** The name of the gate with these outputs; `always` says how a constant one is called. */
export const gateName = (outputs: string, always: (output: string) => string): string => names[outputs] ?? always(outputs.slice(0, 1));
