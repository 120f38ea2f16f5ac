import type { modelAddresses } from '../../components/data/models/modelAddresses.ts';
import { argmax, autoencoder, crossEntropy, flatten, lenet, type Module, mse } from '../../engine/index.ts';
import type { DigitBatch } from './digitBatches.ts';
import type { TrainingOptions } from './trainModel.ts';

/** One of the book's networks: how it is made, trained and judged. */
export interface BookModel {
  readonly name: keyof typeof modelAddresses;
  readonly title: string;
  readonly create: () => Module;
  readonly training: Omit<TrainingOptions, 'loss' | 'onEpoch'>;
  readonly loss: (model: Module, batch: DigitBatch) => ReturnType<TrainingOptions['loss']>;
  /** What it is judged by, in words, and the sum of it over a batch. */
  readonly measure: string;
  readonly score: (model: Module, batch: DigitBatch) => number;
  /** A score as text. */
  readonly format: (score: number) => string;
}

const pixels = ({ images }: DigitBatch) => flatten(images, 1);

/** The networks that pages load. */
export const bookModels: readonly BookModel[] = [
  {
    name: 'lenet',
    title: 'LeNet',
    create: lenet,
    training: { epochs: 20, batchSize: 64, lr: 0.002, shift: 2, seed: 1 },
    loss: (model, { images, labels }) => crossEntropy(model.forward(images), labels),
    measure: 'accuracy',
    score: (model, { images, labels }) =>
      argmax(model.forward(images), 1).data.reduce((right, digit, n) => right + Number(digit === labels[n]), 0),
    format: (share) => `${(100 * share).toFixed(2)} %`,
  },
  {
    name: 'autoencoder',
    title: 'Autoencoder',
    create: autoencoder,
    training: { epochs: 30, batchSize: 128, lr: 0.001, shift: 0, seed: 1 },
    loss: (model, batch) => mse(model.forward(pixels(batch)), pixels(batch)),
    measure: 'mean squared error of a pixel',
    score: (model, batch) => mse(model.forward(pixels(batch)), pixels(batch)).item() * batch.labels.length,
    format: (error) => error.toFixed(6),
  },
];
