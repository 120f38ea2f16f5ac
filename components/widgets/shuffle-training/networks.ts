import { Conv2d, Flatten, Linear, MaxPool2d, type Module, ReLU, random, Sequential } from '../../../engine/index.ts';
import type { Values } from '../../shared/params.ts';
import { permuteColumns, pixelOrder, side } from '../../shared/permutation.ts';
import type { ByNetwork } from './networkNames.ts';
import type { params } from './params.ts';

/** The settings of the experiment. */
export type Settings = Values<typeof params>;

/** The four networks before any training. */
export function makeNetworks(settings: Settings): ByNetwork<Module> {
  const { seed, start, tile } = settings;
  const other = start === 'same' ? seed : seed + 1000;
  const denseShuffled = dense(settings, other);
  const [weight] = denseShuffled.parameters();
  if (start === 'same') weight?.data.set(permuteColumns(weight.data, pixelOrder(seed, Number(tile))));
  return {
    denseOriginal: dense(settings, seed),
    denseShuffled,
    convOriginal: conv(settings, seed),
    convShuffled: conv(settings, other),
  };
}

/** 784 → hidden → 10, fully connected. */
function dense({ hidden }: Settings, seed: number): Module {
  const generator = random(seed);
  return new Sequential({
    flatten: new Flatten(),
    hidden: new Linear(side * side, hidden, { generator }),
    relu: new ReLU(),
    output: new Linear(hidden, 10, { generator }),
  });
}

/** Two convolution layers with 5 × 5 filters, each followed by max pooling, and one fully connected layer. */
function conv({ filters }: Settings, seed: number): Module {
  const generator = random(seed);
  return new Sequential({
    conv1: new Conv2d(1, filters, 5, { padding: 2, generator }),
    relu1: new ReLU(),
    pool1: new MaxPool2d(2),
    conv2: new Conv2d(filters, 2 * filters, 5, { generator }),
    relu2: new ReLU(),
    pool2: new MaxPool2d(2),
    flatten: new Flatten(),
    output: new Linear(2 * filters * 25, 10, { generator }),
  });
}
