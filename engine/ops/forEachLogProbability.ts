import type { Line } from './forEachLine.ts';

/**
 * Calls `visit` with every cell of a line and the logarithm of its softmax there. The
 * largest cell m is taken out of everything first, so that no power overflows and no
 * digit of a difference is lost, however large the cells are.
 *
 *     l[i] = x[i] − m − log Σ_j e^(x[j] − m)
 *
 * Source: Goodfellow, Bengio & Courville, "Deep Learning" (2016), section 4.1.
 */
export function forEachLogProbability(
  x: Float32Array,
  { first, end, stride }: Line,
  visit: (cell: number, logProbability: number) => void,
): void {
  let m = -Infinity;
  for (let cell = first; cell < end; cell += stride) m = Math.max(m, x[cell]);
  let sum = 0;
  for (let cell = first; cell < end; cell += stride) sum += Math.exp(x[cell] - m);
  const total = Math.log(sum);
  for (let cell = first; cell < end; cell += stride) visit(cell, x[cell] - m - total);
}
