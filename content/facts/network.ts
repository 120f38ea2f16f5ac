import { network, networkParameters } from '../../components/book/network.ts';
import { type Shape, sizeOf } from '../../engine/index.ts';

const layer = (name: string) => {
  const found = network.find((candidate) => candidate.name === name);
  if (found === undefined) throw new Error(`content/facts/network.ts: the book's network has no layer "${name}".`);
  return found;
};
const pixels = (): number => sizeOf(layer('input').output);
const conv1 = layer('conv1');

/** A fully connected layer with as many outputs as conv1 has, reading every pixel. */
const conv1AsDense = (): number => parametersOf([sizeOf(conv1.output), pixels()]);

/** How many numbers the book's network and parts of it hold. */
export const networkFacts = {
  'network.parameters': () => networkParameters,
  'network.pixels': pixels,
  'network.conv1Parameters': () => conv1.parameters,
  'network.conv1Outputs': () => sizeOf(conv1.output),
  'network.conv1AsDense': conv1AsDense,
  'network.conv1Saving': () => conv1AsDense() / conv1.parameters,
  'network.oneKernel': () => sizeOf((conv1.weight ?? []).slice(1)),
  'network.oneFilter': () => parametersOf([1, ...(conv1.weight ?? []).slice(1)]),
} satisfies Record<string, () => number>;

/** A layer's weights and one bias an output. */
const parametersOf = (weight: Shape): number => sizeOf(weight) + weight[0];
