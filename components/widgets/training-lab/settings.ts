import type { Values } from '../../shared/params.ts';
import type { params } from './params.ts';

/** What determines a run: two runs of the same settings give the same numbers on the same kind of machine. */
export interface Settings {
  readonly network: Values<typeof params>['network'];
  readonly activation: Values<typeof params>['activation'];
  readonly optimizer: Values<typeof params>['optimizer'];
  /** The learning rate η. */
  readonly rate: number;
  /** Digits in a batch. */
  readonly batch: number;
  readonly decay: number;
  /** Digits to train on, whole hundreds. */
  readonly digits: number;
  readonly seed: number;
}

/** The settings of a run as the figure's values say. */
export const settingsOf = ({ network, activation, optimizer, rate, batch, decay, digits, seed }: Values<typeof params>): Settings => ({
  network,
  activation,
  optimizer,
  rate: Number(rate),
  batch: Number(batch),
  decay: Number(decay),
  digits: Number(digits),
  seed,
});

/** Steps in an epoch: a last batch that is not full is a step too. */
export const stepsPerEpoch = ({ digits, batch }: Pick<Settings, 'digits' | 'batch'>): number => Math.ceil(digits / batch);

/** What tells runs apart, but for the learning rate, which may change on the way. */
export const runKey = ({ rate: _, ...others }: Settings): string => JSON.stringify(others);
