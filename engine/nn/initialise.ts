import { type Random, random } from '../random.ts';
import { type Shape, sizeOf } from '../shape.ts';
import { type Tensor, tensor } from '../tensor.ts';

let generator = random(0);

/**
 * Starts the random numbers of new layers again from a seed, a whole number: the same
 * layers made after it have the same weights. The seed is 0 until it is called.
 *
 * Source: PyTorch, `torch.manual_seed`.
 * @throws RangeError if the seed is not whole
 */
export function manualSeed(seed: number): void {
  generator = random(seed);
}

/** Where a layer takes its random numbers from. */
export interface InitialisationOptions {
  /** Default the one that `manualSeed` starts. */
  readonly generator?: Random;
}

/**
 * A new parameter, evenly random in ±1/√fanIn: what a neuron sums up then stays of the
 * same size, however many inputs it has.
 *
 * Source: PyTorch, `reset_parameters` of `torch.nn.Linear` and of convolutions: He et al.,
 * "Delving deep into rectifiers" (2015), with PyTorch's a = √5.
 * @param fanIn how many inputs each neuron sums up, at least 1
 */
export function initialParameter(
  shape: Shape,
  fanIn: number,
  options: InitialisationOptions,
): Tensor {
  const bound = 1 / Math.sqrt(fanIn);
  const { uniform } = options.generator ?? generator;
  const cells = Array.from({ length: sizeOf(shape) }, () => uniform(-bound, bound));
  return tensor(cells, shape, { requiresGrad: true });
}
