import type { Tensor } from '../tensor.ts';
import { Adam, type AdamOptions } from './Adam.ts';

/**
 * Adam whose weights decay by themselves: θ ← θ − lr · weightDecay · θ beside each step,
 * so that the decay does not depend on the gradient's size. Its default is 0.01.
 *
 * Source: Loshchilov & Hutter, "Decoupled weight decay regularization" (2019);
 * PyTorch, `torch.optim.AdamW`.
 */
export class AdamW extends Adam {
  protected override readonly isDecoupled = true;

  /** @throws RangeError for options out of range */
  constructor(parameters: readonly Tensor[], options: AdamOptions = {}) {
    super(parameters, { weightDecay: 0.01, ...options });
  }
}
