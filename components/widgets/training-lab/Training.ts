import {
  Adam,
  AdamW,
  crossEntropy,
  type Module,
  mse,
  type OptimizerState,
  type Random,
  random,
  type Sequential,
  SGD,
  type Tensor,
  tensor,
  tidy,
} from '../../../engine/index.ts';
import { makeNetwork, networks } from './networks.ts';
import { type Settings, stepsPerEpoch } from './settings.ts';

/** Digits and what they show. */
export interface DigitSet {
  /** [N, 1, 28, 28], each cell 0 … 1. */
  readonly images: Tensor;
  /** [N] */
  readonly labels: Int32Array;
}

type Optimizer = SGD | Adam;
type MakeOptimizer = (parameters: readonly Tensor[], options: { readonly lr: number; readonly weightDecay: number }) => Optimizer;

const optimizers: Readonly<Record<Settings['optimizer'], MakeOptimizer>> = {
  sgd: (parameters, options) => new SGD(parameters, options),
  momentum: (parameters, options) => new SGD(parameters, { ...options, momentum: 0.9 }),
  adam: (parameters, options) => new Adam(parameters, options),
  adamw: (parameters, options) => new AdamW(parameters, options),
};

/** The loss of a batch: cross-entropy for networks that name digits, the mean squared error of a pixel for the autoencoder. */
export function lossOf(model: Module, { network }: Pick<Settings, 'network'>, images: Tensor, labels: Int32Array): Tensor {
  const output = model.forward(images);
  return network === 'autoencoder' ? mse(output, images) : crossEntropy(output, labels);
}

/** Some digits of a set, put together as the network takes them. */
export function batchOf({ images, labels }: DigitSet, { network }: Pick<Settings, 'network'>, places: readonly number[]) {
  const size = images.data.length / labels.length;
  const cells = new Float32Array(places.length * size);
  for (const [n, place] of places.entries()) cells.set(images.data.subarray(place * size, (place + 1) * size), n * size);
  return {
    images: tensor(cells, [places.length, ...networks[network].item]),
    labels: Int32Array.from(places, (place) => labels[place] ?? 0),
  };
}

/** A network on its way: each `next` is one step with one batch. Weights and biases have an optimiser each, for only weights decay. */
export class Training {
  readonly settings: Settings;
  readonly model: Sequential;
  /** Steps made so far. */
  step = 0;
  /** Whether a loss was no finite number. Then no further step is made. */
  hasDiverged = false;
  private readonly train: DigitSet;
  private readonly parts: Readonly<Record<'weights' | 'biases', Optimizer>>;
  private readonly generator: Random;
  private order: readonly number[] = [];

  /** @param train at least as many digits as the settings ask for */
  constructor(settings: Settings, train: DigitSet) {
    this.settings = settings;
    this.train = train;
    this.model = makeNetwork(settings);
    this.generator = random(settings.seed);
    const [weights, biases] = [/weight$/, /bias$/].map((kind) =>
      this.model
        .namedParameters()
        .filter(([path]) => kind.test(path))
        .map(([, parameter]) => parameter),
    );
    const make = optimizers[settings.optimizer];
    this.parts = {
      weights: make(weights ?? [], { lr: settings.rate, weightDecay: settings.decay }),
      biases: make(biases ?? [], { lr: settings.rate, weightDecay: 0 }),
    };
  }

  /** Steps of this size from now on. */
  setRate(rate: number): void {
    for (const optimizer of Object.values(this.parts)) optimizer.lr = rate;
  }

  /** One step: the loss of the next batch, its gradient, the update. @returns the loss before the update */
  next(): number {
    const batch = batchOf(this.train, this.settings, this.nextPlaces());
    const loss = tidy(() => {
      const loss = lossOf(this.model, this.settings, batch.images, batch.labels);
      if (!Number.isFinite(loss.item())) return loss.item();
      for (const optimizer of Object.values(this.parts)) optimizer.zeroGrad();
      loss.backward();
      for (const optimizer of Object.values(this.parts)) optimizer.step();
      return loss.item();
    });
    this.hasDiverged = !Number.isFinite(loss);
    if (!this.hasDiverged) this.step += 1;
    return loss;
  }

  /** What the optimisers remember, by part. */
  optimizerStates(): readonly (readonly [part: string, state: OptimizerState])[] {
    return Object.entries(this.parts).map(([part, optimizer]) => [part, optimizer.stateDict()]);
  }

  /** Goes on from what the optimisers of such a run remembered. @throws StateError where a buffer fits no parameter */
  loadOptimizerStates(states: Readonly<Record<string, OptimizerState>>): void {
    for (const [part, optimizer] of Object.entries(this.parts)) {
      const state = states[part];
      if (state !== undefined) optimizer.loadStateDict(state);
    }
  }

  /** The digits of the next step; a new random order begins each epoch. */
  private nextPlaces(): readonly number[] {
    const { digits, batch } = this.settings;
    const place = this.step % stepsPerEpoch(this.settings);
    if (place === 0 || this.order.length === 0) this.order = this.generator.shuffle(Array.from({ length: digits }, (_, n) => n));
    return this.order.slice(place * batch, (place + 1) * batch);
  }
}
