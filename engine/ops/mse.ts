import { record } from '../autograd.ts';
import { checkSameShape } from '../checks/checkSameShape.ts';
import { empty } from '../filled.ts';
import { active } from '../kernels/active.ts';
import type { Kernels } from '../kernels/kernels.ts';
import type { Shape } from '../shape.ts';
import { type Tensor, tensor } from '../tensor.ts';
import { mapCells } from './elementwise.ts';
import { mul } from './mul.ts';
import { checkReduction, type Reduction, reduce } from './reduction.ts';
import { sub } from './sub.ts';

/** The options of `mse`. */
export interface MseOptions {
  /** Default 'mean'. */
  readonly reduction?: Reduction;
}

/**
 * The shape that `mse` returns: [], or that of the input for the reduction 'none'.
 * @throws ShapeError 'bad-rank' or 'size-differs'; RangeError for an unknown reduction
 */
export function mseShape(
  input: Shape,
  target: Shape,
  { reduction = 'mean' }: MseOptions = {},
): Shape {
  checkSameShape('mse', 'target', target, input);
  checkReduction('mse', reduction);
  return reduction === 'none' ? input : [];
}

/**
 * The mean squared error: (input − target)² on average over all cells. PyTorch's name is
 * `mse_loss`; it broadcasts shapes that differ and warns, here they must be the same.
 *
 * Source: PyTorch, `torch.nn.functional.mse_loss`; Goodfellow, Bengio & Courville, "Deep
 * Learning" (2016), equation 5.5.
 * @param input predictions of any shape
 * @param target what they should be, of the same shape
 * @returns one number; one for each cell with the reduction 'none'
 * @throws ShapeError 'bad-rank' or 'size-differs'; RangeError for an unknown reduction
 */
export function mse(input: Tensor, target: Tensor, options: MseOptions = {}): Tensor {
  mseShape(input.shape, target.shape, options);
  const { reduction = 'mean' } = options;
  const { kernels } = active;
  const isFollowed = input.requiresGrad || target.requiresGrad;
  if (kernels && isFollowed && reduction === 'mean')
    return fusedMse(kernels, input, target);
  const difference = sub(input, target);
  return reduce(mul(difference, difference), reduction, input.data.length);
}

/** The mean by the kernel, which finds the slope at the input as well. */
function fusedMse(
  { meanSquaredError }: Kernels,
  input: Tensor,
  target: Tensor,
): Tensor {
  const slope = empty(input.shape);
  const loss = meanSquaredError(input.data, target.data, slope.data);
  const times = (factor: number) => mapCells('mse', slope, (cell) => cell * factor);
  return record('mse', tensor(loss), [
    [input, (gradient) => times(gradient.item())],
    [target, (gradient) => times(-gradient.item())],
  ]);
}
