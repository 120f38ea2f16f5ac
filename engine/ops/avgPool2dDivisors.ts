import type { WindowGeometry } from '../kernels/kernels.ts';
import { inputPosition, isInside, type ResolvedAxis } from './convAxis.ts';

/**
 * By how much `avgPool2d` divides each window's sum: the number of its cells that count.
 *
 * Source: PyTorch, `torch.nn.AvgPool2d`.
 * @returns [OH, OW], row-major
 */
export function avgPool2dDivisors(
  { rows, columns }: WindowGeometry,
  countIncludePad: boolean,
): Float32Array {
  const high = countedTaps(rows, countIncludePad);
  const wide = countedTaps(columns, countIncludePad);
  const divisors = new Float32Array(rows.out * columns.out);
  for (let cell = 0; cell < divisors.length; cell++)
    divisors[cell] = high[Math.floor(cell / columns.out)] * wide[cell % columns.out];
  return divisors;
}

/** How many cells of each window along an axis count. */
function countedTaps(axis: ResolvedAxis, countIncludePad: boolean): Float32Array {
  const counts = new Float32Array(axis.out);
  for (let position = 0; position < axis.out; position++)
    for (let tap = 0; tap < axis.kernel; tap++)
      if (isCounted(axis, inputPosition(axis, position, tap), countIncludePad))
        counts[position]++;
  return counts;
}

/** Whether a position counts in the divisor: it lies in the input, or in counted padding. */
export function isCounted(
  axis: ResolvedAxis,
  position: number,
  countIncludePad: boolean,
): boolean {
  if (!countIncludePad) return isInside(axis, position);
  return position < axis.size + axis.padding[1];
}
