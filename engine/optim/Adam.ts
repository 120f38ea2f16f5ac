import { active } from '../kernels/active.ts';
import type { AdamStep } from '../kernels/kernels.ts';
import type { Tensor } from '../tensor.ts';
import { checkOption, Optimizer } from './Optimizer.ts';

/** The options of `Adam` and `AdamW`. */
export interface AdamOptions {
  /** Learning rate, at least 0; default 0.001. */
  readonly lr?: number;
  /**
   * How slowly the running means of gradient and square follow, each at least 0 and below
   * 1; default [0.9, 0.999].
   */
  readonly betas?: readonly [beta1: number, beta2: number];
  /** Added to the root, against division by 0, at least 0; default 1e-8. */
  readonly eps?: number;
  /** How strongly the parameters are pulled to 0, at least 0; default 0 (AdamW: 0.01). */
  readonly weightDecay?: number;
}

/**
 * Adam: each parameter has a step size of its own, its mean gradient over the root of its
 * mean squared gradient.
 *
 *     mean   ← β₁ · mean   + (1 − β₁) · gradient
 *     square ← β₂ · square + (1 − β₂) · gradient²
 *     θ ← θ − lr · mean / (1 − β₁ᵗ) / (√(square / (1 − β₂ᵗ)) + ε)        t: steps, with this one
 *
 * Source: Kingma & Ba, "Adam: a method for stochastic optimization" (2015), algorithm 1;
 * PyTorch, `torch.optim.Adam`: weight decay is added to the gradient.
 */
export class Adam extends Optimizer {
  /** Whether weights decay by themselves instead of through the gradient. */
  protected readonly isDecoupled: boolean = false;
  private readonly options: Pick<AdamStep, 'beta1' | 'beta2' | 'eps' | 'weightDecay'>;

  /** @throws RangeError for options out of range */
  constructor(parameters: readonly Tensor[], options: AdamOptions = {}) {
    const { lr = 0.001, betas = [0.9, 0.999], eps = 1e-8, weightDecay = 0 } = options;
    super(parameters, lr);
    const [beta1, beta2] = betas;
    checkOption('betas[0]', beta1, 0, 1);
    checkOption('betas[1]', beta2, 0, 1);
    checkOption('eps', eps, 0);
    checkOption('weightDecay', weightDecay, 0);
    this.options = { beta1, beta2, eps, weightDecay };
  }

  protected override update(
    parameter: Tensor,
    gradient: Tensor,
    place: number,
    step: number,
  ): void {
    const [mean, square] = [this.buffer(place, 'mean'), this.buffer(place, 'square')];
    const descend = active.kernels?.adamStep ?? adamStep;
    descend(parameter.data, gradient.data, mean.data, square.data, {
      ...this.options,
      lr: this.lr,
      decoupled: this.isDecoupled,
      step,
    });
  }
}

/** The definition: one step, in place. */
export function adamStep(
  parameter: Float32Array,
  gradient: Float32Array,
  mean: Float32Array,
  square: Float32Array,
  { lr, beta1, beta2, eps, weightDecay, decoupled, step }: AdamStep,
): void {
  const [unbiasMean, unbiasSquare] = [1 - beta1 ** step, 1 - beta2 ** step];
  for (let i = 0; i < parameter.length; i++) {
    const decay = weightDecay * parameter[i];
    const pull = decoupled ? gradient[i] : gradient[i] + decay;
    mean[i] = beta1 * mean[i] + (1 - beta1) * pull;
    square[i] = beta2 * square[i] + (1 - beta2) * pull * pull;
    const root = Math.sqrt(square[i] / unbiasSquare) + eps;
    parameter[i] -= lr * (mean[i] / unbiasMean / root + (decoupled ? decay : 0));
  }
}
