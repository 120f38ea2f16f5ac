import { type LayerStep, type Tensor, tensor, zeros } from '../../../engine/index.ts';
import type { Settings } from './describeNetwork.ts';
import { forward } from './forward.ts';
import type { NetworkWeights } from './networkWeights.ts';
import type { Unit } from './Walk.ts';

/**
 * How much each pixel moves a unit: the gradient of its value with respect to the input, by backpropagation.
 * @param x [1, 1, 28, 28]
 * @returns [28 · 28], 0 where a pixel makes no difference
 */
export function influenceOf(
  unit: Unit,
  x: Tensor,
  steps: readonly LayerStep[],
  weights: NetworkWeights,
  settings: Settings,
): ArrayLike<number> {
  const pixels = tensor(x.data, x.shape, { requiresGrad: true });
  const output = forward(pixels, steps, weights, settings, unit.stage)[unit.stage];
  if (output === undefined) return new Float32Array(x.data.length);
  const [, , height = 1, width = 1] = output.shape;
  const seed = zeros(output.shape);
  seed.data[(unit.map * height + unit.row) * width + unit.column] = 1;
  output.backward(seed);
  return pixels.grad === null ? new Float32Array(x.data.length) : pixels.grad.data.slice();
}
