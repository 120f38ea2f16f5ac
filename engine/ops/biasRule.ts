import type { Computation } from '../autograd.ts';
import { emptyGradient } from '../filled.ts';
import { active } from '../kernels/active.ts';
import type { ChannelSizes } from '../kernels/kernels.ts';
import type { Tensor } from '../tensor.ts';

/**
 * The rule of a bias for `record`, or none without a bias. A bias was added to every cell
 * of its channel, so it receives the sum of their gradients.
 */
export function biasRule(
  bias: Tensor | null | undefined,
  sizes: ChannelSizes,
): Computation['inputs'] {
  if (!bias) return [];
  const rule = (gradient: Tensor): Tensor => {
    const output = emptyGradient(bias);
    const sum = active.kernels?.channelSums ?? channelSums;
    sum(gradient.data, output.data, sizes);
    return output;
  };
  return [[bias, rule]];
}

/** The definition: the sum over the items and over the cells of each channel. */
export function channelSums(
  gradient: Float32Array,
  output: Float32Array,
  { batch, channels, size }: ChannelSizes,
): void {
  for (let channel = 0; channel < channels; channel++) {
    let sum = 0;
    for (let n = 0; n < batch; n++) {
      const first = (n * channels + channel) * size;
      for (let cell = first; cell < first + size; cell++) sum += gradient[cell];
    }
    output[channel] = sum;
  }
}
