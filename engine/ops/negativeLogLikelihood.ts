import { record } from '../autograd.ts';
import { empty, emptyGradient } from '../filled.ts';
import type { Shape } from '../shape.ts';
import type { Tensor } from '../tensor.ts';
import { ignored } from './classTargets.ts';
import { forEachLine } from './forEachLine.ts';

/** What the losses of items are made of. */
export interface Likelihood {
  /** The axis of the classes. */
  readonly axis: number;
  /** The right class of each item, or `ignored`. */
  readonly targets: Int32Array;
  /** How much each class counts; null for 1 each. */
  readonly weight: Float32Array | null;
  /** The part of each item that is spread evenly over all classes, 0 to 1. */
  readonly labelSmoothing: number;
}

/**
 * The loss of each item: how improbable its right class is. Items ignored have loss 0.
 *
 *     loss = −Σ_c share[c] · l[c]
 *     with share[c] = weight[c] · ((1 − labelSmoothing) · [c is right] + labelSmoothing / C)
 *
 * Source: PyTorch, `torch.nn.functional.nll_loss` and `cross_entropy`; Szegedy and
 * others, "Rethinking the Inception architecture" (2016), section 7, for the smoothing.
 * @param l log-probabilities [N, C, ...]
 * @param items the shape of the losses: that of l without the classes
 */
export function negativeLogLikelihood(
  l: Tensor,
  items: Shape,
  likelihood: Likelihood,
): Tensor {
  const { data } = l;
  const losses = new Float64Array(likelihood.targets.length);
  forEachShare(l.shape, likelihood, (item, cell, share) => {
    losses[item] -= share * data[cell];
  });
  const output = empty(items);
  output.data.set(losses);
  return record('negativeLogLikelihood', output, [
    [l, (gradient) => likelihoodGradient(gradient, likelihood, emptyGradient(l))],
  ]);
}

/** dl[c] = −gradient · share[c]. */
function likelihoodGradient(
  { data: gradient }: Tensor,
  likelihood: Likelihood,
  dl: Tensor,
): Tensor {
  const { data: results } = dl;
  results.fill(0);
  forEachShare(dl.shape, likelihood, (item, cell, share) => {
    results[cell] -= share * gradient[item];
  });
  return dl;
}

/** Calls `visit` with every log-probability that counts in an item's loss, and how much. */
function forEachShare(
  shape: Shape,
  { axis, targets, weight, labelSmoothing }: Likelihood,
  visit: (item: number, cell: number, share: number) => void,
): void {
  const weightOf = (index: number): number => weight?.[index] ?? 1;
  const spread = labelSmoothing / shape[axis];
  let item = 0;
  forEachLine(shape, axis, ({ first, stride }) => {
    const target = targets[item];
    if (target !== ignored) {
      const right = (1 - labelSmoothing) * weightOf(target);
      visit(item, first + target * stride, right);
      if (spread > 0)
        for (let c = 0; c < shape[axis]; c++)
          visit(item, first + c * stride, spread * weightOf(c));
    }
    item++;
  });
}
