import { Adam, argmax, crossEntropy, type Module, noGrad, random, type Tensor, tensor, tidy } from '../../../engine/index.ts';
import { permuteColumns, pixelOrder, side } from '../../shared/permutation.ts';
import { type ByNetwork, networkNames } from './networkNames.ts';
import { makeNetworks, type Settings } from './networks.ts';

/** Digits and what they show. */
export interface LabelledDigits {
  /** [N · 784] in 0 … 1. */
  readonly images: Float32Array;
  /** [N] */
  readonly labels: Int32Array;
}

/** What the experiment learns from and what it is judged by. */
export interface TrainingData {
  readonly train: LabelledDigits;
  readonly test: LabelledDigits;
}

/** The networks judged on the test digits. */
export interface Measured {
  /** Digits shown so far. */
  readonly seen: number;
  /** Share of right answers, 0 … 1. */
  readonly accuracy: ByNetwork<number>;
  /** The largest difference between the outputs of the two fully connected networks, over all test digits. */
  readonly gap: number;
}

/** How far the training is. */
export interface TrainingStep {
  readonly seen: number;
  readonly total: number;
  /** Every so often, and at the start and the end; else null. */
  readonly measured: Measured | null;
}

const batchSize = 50;
const measureEvery = 500;
const learningRate = 0.002;
const pixels = side * side;

/** Trains the four networks side by side on the same digits in the same order, one batch a step. */
export function* trainNetworks(settings: Settings, { train, test }: TrainingData): Generator<TrainingStep> {
  const { digits, passes, seed, tile } = settings;
  const order = pixelOrder(seed, Number(tile));
  const count = Math.min(digits, train.labels.length);
  const total = count * passes;
  const networks = makeNetworks(settings);
  const optimizers = networkNames.map((name) => new Adam(networks[name].parameters(), { lr: learningRate }));
  const judge = (seen: number) => measure(networks, test, order, seen);
  const { shuffle } = random(seed + 2000);
  let seen = 0;
  yield { seen, total, measured: judge(0) };
  for (let pass = 0; pass < passes; pass++) {
    const places = shuffle(Array.from({ length: count }, (_, place) => place));
    for (let first = 0; first < count; first += batchSize) {
      const batch = gather(train, places.slice(first, first + batchSize));
      const shuffled = permuteColumns(batch.images, order);
      networkNames.forEach((name, i) => {
        learn(networks[name], optimizers[i], name.endsWith('Shuffled') ? shuffled : batch.images, batch.labels);
      });
      seen += batch.labels.length;
      const isDue = seen % measureEvery === 0 || seen === total;
      yield { seen, total, measured: isDue ? judge(seen) : null };
    }
  }
}

const imagesOf = (cells: Float32Array): Tensor => tensor(cells, [cells.length / pixels, 1, side, side]);

function learn(network: Module, optimizer: Adam | undefined, images: Float32Array, labels: Int32Array): void {
  tidy(() => {
    optimizer?.zeroGrad();
    crossEntropy(network.forward(imagesOf(images)), labels).backward();
    optimizer?.step();
  });
}

function gather({ images, labels }: LabelledDigits, places: readonly number[]): LabelledDigits {
  const cells = new Float32Array(places.length * pixels);
  places.forEach((place, n) => cells.set(images.subarray(place * pixels, (place + 1) * pixels), n * pixels));
  return { images: cells, labels: Int32Array.from(places, (place) => labels[place] ?? 0) };
}

/** Test digits at a time, so that memory stays small. */
const testBatch = 250;

function measure(networks: ByNetwork<Module>, { images, labels }: LabelledDigits, order: readonly number[], seen: number): Measured {
  const right = { denseOriginal: 0, denseShuffled: 0, convOriginal: 0, convShuffled: 0 };
  let gap = 0;
  for (let first = 0; first < labels.length; first += testBatch) {
    const original = images.slice(first * pixels, (first + testBatch) * pixels);
    const shuffled = permuteColumns(original, order);
    const outputs = networkNames.map((name) => answer(networks[name], name.endsWith('Shuffled') ? shuffled : original));
    networkNames.forEach((name, i) => {
      right[name] += outputs[i]?.digits.reduce((sum, digit, n) => sum + Number(digit === labels[first + n]), 0) ?? 0;
    });
    outputs[0]?.logits.forEach((logit, i) => {
      gap = Math.max(gap, Math.abs(logit - (outputs[1]?.logits[i] ?? logit)));
    });
  }
  const accuracy = Object.fromEntries(networkNames.map((name) => [name, right[name] / labels.length])) as ByNetwork<number>;
  return { seen, accuracy, gap };
}

const answer = (network: Module, images: Float32Array) =>
  tidy(() =>
    noGrad(() => {
      const logits = network.forward(imagesOf(images));
      return { logits: logits.data, digits: argmax(logits, 1).data };
    }),
  );
