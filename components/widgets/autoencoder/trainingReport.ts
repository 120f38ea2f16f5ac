import type { Bottleneck } from './model.ts';

/** What a worker is asked to train, and on which digits: the files as they were loaded. */
export interface TrainingOrder {
  readonly bottleneck: Bottleneck;
  /** Picture and labels to learn from, picture and labels to be judged by. */
  readonly files: readonly Uint8Array[];
}

/** The numbers of a trained network, by path. */
export type State = ReadonlyMap<string, { readonly data: Float32Array; readonly shape: readonly number[] }>;

/** What a worker tells of its training. */
export type TrainingReport =
  | { readonly kind: 'epoch'; readonly epoch: number; readonly epochs: number; readonly secondsLeft: number }
  | { readonly kind: 'done'; readonly bottleneck: Bottleneck; readonly state: State; readonly testError: number }
  | { readonly kind: 'unreadable' };
