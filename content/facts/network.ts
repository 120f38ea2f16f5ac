import { conv2dShape, sizeOf } from '../../engine/index.ts';

/** The weights, outputs first, of the layers of the book's network that have any. */
const network = {
  conv1: [6, 1, 5, 5],
  conv2: [16, 6, 5, 5],
  fc1: [120, 400],
  fc2: [84, 120],
  fc3: [10, 84],
} as const;

/** A handwritten digit: channels, height, width. */
const digit = [1, 28, 28] as const;

const conv1Outputs = (): number => sizeOf(conv2dShape(digit, network.conv1, { padding: 2 }));

/** How many numbers the book's network and parts of it hold. */
export const networkFacts = {
  'network.parameters': () => Object.values(network).reduce((sum, weight) => sum + parametersOf(weight), 0),
  'network.pixels': () => sizeOf(digit),
  'network.conv1Parameters': () => parametersOf(network.conv1),
  'network.conv1Outputs': conv1Outputs,
  'network.conv1AsDense': () => parametersOf([conv1Outputs(), sizeOf(digit)]),
  'network.conv1Saving': () => parametersOf([conv1Outputs(), sizeOf(digit)]) / parametersOf(network.conv1),
  'network.oneFilter': () => parametersOf([1, 1, 5, 5]),
} satisfies Record<string, () => number>;

/** A layer's weights and one bias an output. */
function parametersOf(weight: readonly [outputs: number, ...rest: number[]]): number {
  return sizeOf(weight) + weight[0];
}
