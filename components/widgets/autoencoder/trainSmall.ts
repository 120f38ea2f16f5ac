import { Adam, manualSeed, mse, noGrad, random, type Sequential, Tensor, tidy } from '../../../engine/index.ts';
import { smallAutoencoder } from './smallAutoencoder.ts';

/** How small autoencoders are trained: Adam, its learning rate falling to 0 along half a cosine. */
export const training = { epochs: 20, batch: 32, lr: 0.004, seed: 1 } as const;

/** A network in training, told of after each epoch. */
export interface Training {
  readonly network: Sequential;
  readonly epoch: number;
}

/**
 * Trains an autoencoder with such a middle layer, one epoch with each `next()`; the same digits give the same network.
 * @param digits [N, 784], each cell 0 … 1
 */
export function* trainSmall(bottleneck: number, digits: Tensor): Generator<Training> {
  const { epochs, batch, lr, seed } = training;
  manualSeed(seed);
  const network = smallAutoencoder(bottleneck);
  const optimizer = new Adam(network.parameters(), { lr });
  const { shuffle } = random(seed);
  const count = digits.shape[0] ?? 0;
  const steps = epochs * Math.ceil(count / batch);
  let done = 0;
  for (let epoch = 1; epoch <= epochs; epoch++) {
    const order = shuffle(Array.from({ length: count }, (_, place) => place));
    for (let first = 0; first < count; first += batch) {
      optimizer.lr = (lr * (1 + Math.cos((Math.PI * done++) / steps))) / 2;
      trainOnce(network, optimizer, pick(digits, order.slice(first, first + batch)));
    }
    yield { network, epoch };
  }
}

/** The mean squared error of a pixel over many digits, [N, 784]. */
export const errorOn = (network: Sequential, digits: Tensor): number =>
  tidy(() => noGrad(() => mse(network.forward(digits), digits).item()));

/** One step of the optimiser, which changes the network. */
function trainOnce(network: Sequential, optimizer: Adam, digits: Tensor): void {
  tidy(() => {
    optimizer.zeroGrad();
    mse(network.forward(digits), digits).backward();
    optimizer.step();
  });
}

/** Some rows of many, in this order. */
function pick({ data, shape: [, size = 0] }: Tensor, rows: readonly number[]): Tensor {
  const cells = new Float32Array(rows.length * size);
  rows.forEach((row, place) => cells.set(data.subarray(row * size, (row + 1) * size), place * size));
  return new Tensor(cells, [rows.length, size]);
}
