import {
  Conv2d,
  Flatten,
  Linear,
  MaxPool2d,
  type Module,
  manualSeed,
  ReLU,
  Sequential,
  type Shape,
  Sigmoid,
  Tanh,
} from '../../../engine/index.ts';
import type { Settings } from './settings.ts';

const activations: Readonly<Record<Settings['activation'], () => Module>> = {
  relu: () => new ReLU(),
  tanh: () => new Tanh(),
  sigmoid: () => new Sigmoid(),
};

/** One of the networks that can be trained. */
interface NetworkKind {
  /** A batch of any number of digits. */
  readonly input: Shape;
  /** What one digit becomes before it is given to the network. */
  readonly item: Shape;
  readonly layers: (activation: () => Module) => Record<string, Module>;
  /** The layer whose weights are shown as pictures, and the side of each. */
  readonly filters: { readonly layer: string; readonly side: number; readonly count: number };
  /** The layers whose outputs are shown for one digit. */
  readonly maps: readonly string[];
}

/** The networks by name: the book's LeNet and autoencoder, and a network of two fully connected layers. */
export const networks: Readonly<Record<Settings['network'], NetworkKind>> = {
  lenet: {
    input: [-1, 1, 28, 28],
    item: [1, 28, 28],
    layers: (activation) => ({
      conv1: new Conv2d(1, 6, 5, { padding: 2 }),
      act1: activation(),
      pool1: new MaxPool2d(2),
      conv2: new Conv2d(6, 16, 5),
      act2: activation(),
      pool2: new MaxPool2d(2),
      flatten: new Flatten(),
      fc1: new Linear(400, 120),
      act3: activation(),
      fc2: new Linear(120, 84),
      act4: activation(),
      fc3: new Linear(84, 10),
    }),
    filters: { layer: 'conv1', side: 5, count: 6 },
    maps: ['act1', 'act2'],
  },
  mlp: {
    input: [-1, 784],
    item: [784],
    layers: (activation) => ({ fc1: new Linear(784, 100), act1: activation(), fc2: new Linear(100, 10) }),
    filters: { layer: 'fc1', side: 28, count: 12 },
    maps: [],
  },
  autoencoder: {
    input: [-1, 784],
    item: [784],
    layers: (activation) => ({
      encoder1: new Linear(784, 512),
      act1: activation(),
      encoder2: new Linear(512, 256),
      act2: activation(),
      decoder1: new Linear(256, 512),
      act3: activation(),
      decoder2: new Linear(512, 784),
      sigmoid: new Sigmoid(),
    }),
    filters: { layer: 'encoder1', side: 28, count: 12 },
    maps: [],
  },
};

/** A network with the weights that its seed gives. */
export function makeNetwork({ network, activation, seed }: Pick<Settings, 'network' | 'activation' | 'seed'>): Sequential {
  manualSeed(seed);
  return new Sequential(networks[network].layers(activations[activation]));
}
