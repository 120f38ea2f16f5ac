import { type Explanation, explainLinear, type Tensor, tensor } from '../../engine/index.ts';

/** A neuron with two inputs, and what it is given. */
export interface Neuron {
  readonly x: readonly [number, number];
  readonly w: readonly [number, number];
  readonly b: number;
}

/** The three arguments of `linear` and `perceptron`: x [1, 2], weight [1, 2], bias [1]. */
export const argumentsOf = ({ x, w, b }: Neuron): [x: Tensor, weight: Tensor, bias: Tensor] => [tensor([x]), tensor([w]), tensor([b])];

/** The neuron's weighted sum as data. */
export function explainNeuron(neuron: Neuron): Explanation {
  const [x, weight, bias] = argumentsOf(neuron);
  return explainLinear(x, weight, bias, [0, 0]);
}
