import { Adam, type Module, noGrad, random, type Tensor, tidy } from '../../engine/index.ts';
import { type DigitBatch, digitBatches } from './digitBatches.ts';
import type { Mnist } from './readMnist.ts';

/** How a network is trained. */
export interface TrainingOptions {
  readonly epochs: number;
  readonly batchSize: number;
  /** The learning rate at the start; it falls to 0 along half a cosine. */
  readonly lr: number;
  /** By how many pixels images are moved at most, each way. */
  readonly shift: number;
  /** Of the order of the images and of how they are moved. */
  readonly seed: number;
  readonly loss: (batch: DigitBatch) => Tensor;
  /** Told after each epoch; the loss is the mean of its batches. */
  readonly onEpoch: (epoch: number, loss: number) => void;
}

/** Trains a network on all images of `mnist` with Adam, in place. */
export function trainModel(model: Module, mnist: Mnist, options: TrainingOptions): void {
  const { epochs, batchSize: size, lr, shift, seed, loss, onEpoch } = options;
  const optimizer = new Adam(model.parameters(), { lr });
  const generator = random(seed);
  const steps = epochs * Math.ceil(mnist.count / size);
  let done = 0;
  for (let epoch = 1; epoch <= epochs; epoch++) {
    const losses: number[] = [];
    for (const batch of digitBatches(mnist, { size, shuffle: generator, shift })) {
      optimizer.lr = (lr * (1 + Math.cos((Math.PI * done++) / steps))) / 2;
      losses.push(tidy(() => trainStep(optimizer, loss(batch))));
    }
    onEpoch(epoch, losses.reduce((sum, value) => sum + value, 0) / losses.length);
  }
}

function trainStep(optimizer: Adam, loss: Tensor): number {
  optimizer.zeroGrad();
  loss.backward();
  optimizer.step();
  return loss.item();
}

/** The mean of a measure over all images of a part of MNIST; a measure is told of one batch and returns its sum. */
export function evaluate(mnist: Mnist, measure: (batch: DigitBatch) => number): number {
  let sum = 0;
  for (const batch of digitBatches(mnist, { size: 500 })) sum += tidy(() => noGrad(() => measure(batch)));
  return sum / mnist.count;
}
