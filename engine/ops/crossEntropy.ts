import { record } from '../autograd.ts';
import { checkFraction } from '../checks/checkFraction.ts';
import { checkRankAtLeast } from '../checks/checkRank.ts';
import { checkSameShape } from '../checks/checkSameShape.ts';
import { empty } from '../filled.ts';
import { active } from '../kernels/active.ts';
import type { Kernels } from '../kernels/kernels.ts';
import type { Shape } from '../shape.ts';
import { Tensor, tensor } from '../tensor.ts';
import { classTargets, ignored } from './classTargets.ts';
import { mapCells } from './elementwise.ts';
import { logSoftmax } from './logSoftmax.ts';
import { negativeLogLikelihood } from './negativeLogLikelihood.ts';
import { checkReduction, type Reduction, reduce } from './reduction.ts';

/** The options of `crossEntropy`. Source: PyTorch, `torch.nn.functional.cross_entropy`. */
export interface CrossEntropyOptions {
  /** [C] how much each class counts; default 1 each. It receives no gradient. */
  readonly weight?: Tensor | null;
  /** The target of items that do not count; default −100. */
  readonly ignoreIndex?: number;
  /** Default 'mean', which divides by the weights of the targets that count. */
  readonly reduction?: Reduction;
  /** The part of each target that is spread evenly over all classes, 0 to 1; default 0. */
  readonly labelSmoothing?: number;
}

/**
 * The shape that `crossEntropy` returns: [], or that of the target for the reduction
 * 'none'.
 * @throws ShapeError 'rank-too-small', 'bad-rank' or 'size-differs'; RangeError for an
 * unknown reduction
 */
export function crossEntropyShape(
  logits: Shape,
  target: Shape,
  { reduction = 'mean' }: CrossEntropyOptions = {},
): Shape {
  checkSameShape('crossEntropy', 'target', target, itemsOf(logits));
  checkReduction('crossEntropy', reduction);
  return reduction === 'none' ? target : [];
}

/**
 * How far the softmax of the logits is from the right classes: −log of the probability
 * that each item gives to its right class, on average.
 *
 *     loss = mean over n of −log softmax(logits[n])[target[n]]
 *
 * Source: PyTorch, `torch.nn.functional.cross_entropy`; Goodfellow, Bengio & Courville,
 * "Deep Learning" (2016), section 6.2.2.3.
 * @param logits [N, C], [C] for one item, or [N, C, d1, ...]
 * @param target [N], [] or [N, d1, ...] class indices from 0; a list holds them in
 * row-major order
 * @returns one number; one for each item with the reduction 'none'
 * @throws ShapeError 'rank-too-small', 'bad-rank', 'size-differs', 'bad-class' or
 * 'bad-fraction'; RangeError for an unknown reduction
 */
export function crossEntropy(
  logits: Tensor,
  target: Tensor | Int32Array | readonly number[],
  options: CrossEntropyOptions = {},
): Tensor {
  const { weight, ignoreIndex = -100, reduction = 'mean' } = options;
  const { labelSmoothing = 0 } = options;
  const items = itemsOf(logits.shape);
  const targetShape = target instanceof Tensor ? target.shape : items;
  crossEntropyShape(logits.shape, targetShape, options);
  const axis = classAxis(logits.shape);
  const classes = logits.shape[axis];
  if (weight) checkSameShape('crossEntropy', 'weight', weight.shape, [classes]);
  checkFraction('crossEntropy', 'labelSmoothing', labelSmoothing);
  const targets = classTargets(target, items, classes, ignoreIndex);

  const { kernels } = active;
  const isPlain = reduction === 'mean' && !weight && labelSmoothing === 0;
  const isMatrix = logits.shape.length === 2 && !targets.includes(ignored);
  if (kernels && logits.requiresGrad && isPlain && isMatrix)
    return fusedCrossEntropy(kernels, logits, targets);
  const likelihood = { axis, targets, weight: weight?.data ?? null, labelSmoothing };
  const losses = negativeLogLikelihood(logSoftmax(logits, axis), items, likelihood);
  return reduce(losses, reduction, totalWeight(targets, likelihood.weight));
}

/** The mean by the kernel, which finds its slope as well. */
function fusedCrossEntropy(
  { crossEntropy }: Kernels,
  logits: Tensor,
  targets: Int32Array,
): Tensor {
  const [rows, classes] = logits.shape;
  const slope = empty(logits.shape);
  const loss = crossEntropy(logits.data, targets, slope.data, { rows, classes });
  const times = (factor: number) =>
    mapCells('crossEntropy', slope, (cell) => cell * factor);
  return record('crossEntropy', tensor(loss), [
    [logits, (gradient) => times(gradient.item())],
  ]);
}

/** What the mean divides by: the weights of all targets that count. */
function totalWeight(targets: Int32Array, weight: Float32Array | null): number {
  return targets
    .filter((target) => target !== ignored)
    .reduce((sum, target) => sum + (weight?.[target] ?? 1), 0);
}

/** Classes stand on axis 1, behind the batch; on axis 0 for a single item. */
function classAxis(logits: Shape): number {
  return Math.min(1, logits.length - 1);
}

/** The shape of the logits without the classes. @throws ShapeError 'rank-too-small' */
function itemsOf(logits: Shape): Shape {
  checkRankAtLeast('crossEntropy', 'logits', logits, 1);
  return logits.toSpliced(classAxis(logits), 1);
}
