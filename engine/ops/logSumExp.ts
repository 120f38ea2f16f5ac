import type { Line } from './forEachLine.ts';

/**
 * log Σ e^x over a line of cells. The largest cell is taken out of the sum first, so that
 * no power overflows: log Σ e^x = m + log Σ e^(x − m).
 *
 * Source: Goodfellow, Bengio & Courville, "Deep Learning" (2016), section 4.1.
 */
export function logSumExp(x: Float32Array, { first, end, stride }: Line): number {
  let m = -Infinity;
  for (let cell = first; cell < end; cell += stride) m = Math.max(m, x[cell]);
  let sum = 0;
  for (let cell = first; cell < end; cell += stride) sum += Math.exp(x[cell] - m);
  return m + Math.log(sum);
}
