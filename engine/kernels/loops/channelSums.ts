import type { ChannelSizes } from '../kernels.ts';

/** gradient [batch, channels, size] summed over batch and size: out [channels]. */
export function channelSums(
  gradient: Float32Array,
  out: Float32Array,
  { batch, channels, size }: ChannelSizes,
): void {
  for (let c = 0; c < channels; c++) {
    let sum = 0;
    for (let n = 0; n < batch; n++) {
      const first = (n * channels + c) * size;
      for (let i = 0; i < size; i++) sum += gradient[first + i];
    }
    out[c] = sum;
  }
}
