import { explainLinear, perceptron, tensor } from '../../engine/index.ts';

/** Weights and bias of the neurons that chapters 2 and 3 work with. */
const neurons = {
  and: { w: [0.5, 0.5], b: -0.7 },
  or: { w: [0.5, 0.5], b: -0.2 },
  nand: { w: [-0.5, -0.5], b: 0.7 },
  walk: { w: [1, -0.8], b: 0.2 },
} as const;

type Neuron = keyof typeof neurons;

/** Where a neuron is asked; `Half` is halfway from the origin to `OneOne`. */
const points = { ZeroZero: [0, 0], ZeroOne: [0, 1], OneZero: [1, 0], OneOne: [1, 1], Half: [0.5, 0.5] } as const;

/** `perceptron.andAtOneOne` is a total, `perceptron.andFiresAtOneOne` an answer; so are `xor.totalAt…` and `xor.answerAt…` of the two layers. */
export function neuronFacts(): Record<string, () => number> {
  const named = Object.entries(points).flatMap(([point, x]) => [
    ...(Object.keys(neurons) as Neuron[]).flatMap((name) => [
      [`perceptron.${name}At${point}`, () => totalAt(name, x)] as const,
      [`perceptron.${name}FiresAt${point}`, () => answerAt(name, x)] as const,
    ]),
    [`xor.totalAt${point}`, () => totalAt('and', hiddenAt(x))] as const,
    [`xor.answerAt${point}`, () => answerAt('and', hiddenAt(x))] as const,
  ]);
  return { ...Object.fromEntries(named), 'bias.thresholdOfAnd': () => -neurons.and.b };
}

/** b + w₁x₁ + w₂x₂. */
function totalAt(name: Neuron, x: readonly number[]): number {
  const { w, b } = neurons[name];
  return explainLinear(tensor([[...x]]), tensor([[...w]]), tensor([b]), [0, 0]).value;
}

/** 1 where the neuron fires, else 0. */
function answerAt(name: Neuron, x: readonly number[]): number {
  const { w, b } = neurons[name];
  return perceptron(tensor([[...x]]), tensor([[...w]]), tensor([b])).data[0] ?? 0;
}

/** What the first layer of the XOR network, NAND and OR, makes of a point. */
function hiddenAt(x: readonly number[]): number[] {
  return [answerAt('nand', x), answerAt('or', x)];
}
