import { conv2d, type LayerStep, linear, maxPool2d, relu, reshape, softmax, type Tensor } from '../../../engine/index.ts';
import type { Settings } from './describeNetwork.ts';
import type { NetworkWeights } from './networkWeights.ts';
import { type StageId, stageIds } from './params.ts';

/** What each block puts out, [1, C, H, W] or [1, features], as far as the network can work. */
export type Outputs = Readonly<Partial<Record<StageId, Tensor>>>;

type Rule = (x: Tensor, weights: NetworkWeights, settings: Settings) => Tensor | null;

const convolve =
  (name: 'conv1' | 'conv2'): Rule =>
  (x, weights, { stride1, padding1, stride2, padding2 }) => {
    const own = weights[name];
    const options = name === 'conv1' ? { stride: stride1, padding: padding1 } : { stride: stride2, padding: padding2 };
    return own === undefined ? null : relu(conv2d(x, own.weight, own.bias, options));
  };

const connect =
  (name: 'fc1' | 'fc2' | 'fc3'): Rule =>
  (x, weights) => {
    const own = weights[name];
    if (own === undefined) return null;
    const z = linear(reshape(x, [1, -1]), own.weight, own.bias);
    return name === 'fc3' ? z : relu(z);
  };

const rules: Readonly<Record<Exclude<StageId, 'input'>, Rule>> = {
  conv1: convolve('conv1'),
  pool1: (x, _, { pool1 }) => maxPool2d(x, { kernelSize: pool1 }),
  conv2: convolve('conv2'),
  pool2: (x, _, { pool2 }) => maxPool2d(x, { kernelSize: pool2 }),
  fc1: connect('fc1'),
  fc2: connect('fc2'),
  fc3: connect('fc3'),
};

/**
 * Sends one image through the network, up to the first layer that cannot work.
 * @param x [1, 1, 28, 28]
 * @param last the block to stop after
 */
export function forward(
  x: Tensor,
  steps: readonly LayerStep[],
  weights: NetworkWeights,
  settings: Settings,
  last: StageId = 'fc3',
): Outputs {
  const outputs: Partial<Record<StageId, Tensor>> = { input: x };
  let value: Tensor | null = x;
  for (const id of stageIds.slice(1, stageIds.indexOf(last) + 1)) {
    const isPossible = steps.find(({ path }) => path === id)?.outputShape != null;
    value = value !== null && isPossible && id !== 'input' ? rules[id](value, weights, settings) : null;
    if (value !== null) outputs[id] = value;
  }
  return outputs;
}

/** The probabilities of the ten digits. @param logits [1, 10] */
export const probabilitiesOf = (logits: Tensor): readonly number[] => [...softmax(logits, 1).data];
