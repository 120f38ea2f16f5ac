import type { AdamStep } from './kernels.ts';

/** The numbers of a step of Adam that are the same for every cell. */
export interface AdamFactors {
  /** Of the step: lr / (1 − beta1^step), which undoes that the mean began at 0. */
  readonly size: number;
  /** 1 / √(1 − beta2^step): the same for the root of the squares. */
  readonly correction: number;
  /** What of the parameter is added to the gradient. */
  readonly weightDecay: number;
  /** What is kept of the parameter before the step. */
  readonly keep: number;
}

/**
 * What the kernels need of a step's options.
 *
 * Source: Kingma & Ba, "Adam" (2015), algorithm 1; Loshchilov & Hutter, "Decoupled weight
 * decay regularization" (2019), algorithm 2.
 */
export function adamFactors(options: AdamStep): AdamFactors {
  const { lr, beta1, beta2, weightDecay, decoupled, step } = options;
  return {
    size: lr / (1 - beta1 ** step),
    correction: 1 / Math.sqrt(1 - beta2 ** step),
    weightDecay: decoupled ? 0 : weightDecay,
    keep: decoupled ? 1 - lr * weightDecay : 1,
  };
}
