import type { Given } from './Givens.tsx';
import type { Neuron } from './neuron.ts';

/** A neuron's weights and bias, as givens. */
export const weightsAndBias = ({ w, b }: Omit<Neuron, 'x'>): readonly Given[] => [
  { name: '{b}', role: 'bias', value: b },
  { name: '{w1}', role: 'weight', value: w[0] },
  { name: '{w2}', role: 'weight', value: w[1] },
];

/** A neuron with what it is given, as givens. */
export const neuronGivens = (neuron: Neuron): readonly Given[] => [
  ...weightsAndBias(neuron),
  { name: '{x1}', role: 'input', value: neuron.x[0] },
  { name: '{x2}', role: 'input', value: neuron.x[1] },
];
