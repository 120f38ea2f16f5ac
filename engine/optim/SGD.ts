import { active } from '../kernels/active.ts';
import type { SgdStep } from '../kernels/kernels.ts';
import type { Tensor } from '../tensor.ts';
import { checkOption, Optimizer } from './Optimizer.ts';

/** The options of `SGD`. */
export interface SGDOptions {
  /** Learning rate, at least 0; default 0.001. */
  readonly lr?: number;
  /** How much of the last step goes into the next, at least 0; default 0. */
  readonly momentum?: number;
  /** By how much the gradient is damped in the momentum, at least 0; default 0. */
  readonly dampening?: number;
  /** How strongly the parameters are pulled to 0, at least 0; default 0. */
  readonly weightDecay?: number;
  /** Whether to look ahead along the momentum; default false. */
  readonly nesterov?: boolean;
}

/**
 * Stochastic gradient descent: each step goes against the gradient.
 *
 *     gradient ← gradient + weightDecay · θ
 *     velocity ← momentum · velocity + (1 − dampening) · gradient     (at first: gradient)
 *     θ ← θ − lr · velocity            (nesterov: θ − lr · (gradient + momentum · velocity))
 *
 * Source: PyTorch, `torch.optim.SGD`; Sutskever et al., "On the importance of
 * initialization and momentum in deep learning" (2013).
 */
export class SGD extends Optimizer {
  private readonly options: Required<Omit<SGDOptions, 'lr'>>;

  /** @throws RangeError for options out of range, or nesterov without momentum */
  constructor(parameters: readonly Tensor[], options: SGDOptions = {}) {
    const { lr = 0.001, momentum = 0, dampening = 0, weightDecay = 0 } = options;
    super(parameters, lr);
    const { nesterov = false } = options;
    checkOption('momentum', momentum, 0);
    checkOption('dampening', dampening, 0);
    checkOption('weightDecay', weightDecay, 0);
    if (nesterov && (momentum === 0 || dampening !== 0))
      throw new RangeError(
        'SGD: nesterov needs momentum and no dampening; set momentum, such as 0.9',
      );
    this.options = { momentum, dampening, weightDecay, nesterov };
  }

  protected override update(parameter: Tensor, gradient: Tensor, place: number): void {
    const isFirst = !this.hasBuffer(place, 'velocity');
    const velocity =
      this.options.momentum === 0 ? null : this.buffer(place, 'velocity');
    const descend = active.kernels?.sgdStep ?? sgdStep;
    const options = { ...this.options, lr: this.lr, isFirst };
    descend(parameter.data, gradient.data, velocity?.data ?? null, options);
  }
}

/** The definition: one step, in place. */
export function sgdStep(
  parameter: Float32Array,
  gradient: Float32Array,
  velocity: Float32Array | null,
  { lr, momentum, dampening, nesterov, weightDecay, isFirst }: SgdStep,
): void {
  for (let i = 0; i < parameter.length; i++) {
    const pull = gradient[i] + weightDecay * parameter[i];
    let direction = pull;
    if (velocity) {
      const speed = isFirst ? pull : momentum * velocity[i] + (1 - dampening) * pull;
      velocity[i] = speed;
      direction = nesterov ? pull + momentum * speed : speed;
    }
    parameter[i] -= lr * direction;
  }
}
