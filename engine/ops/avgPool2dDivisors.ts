import type { Pool2dGeometry } from '../kernels/kernels.ts';
import { inputPosition, isInside, type ResolvedAxis } from './convAxis.ts';

/**
 * By how much `avgPool2d` divides each window's sum: the number of its cells that count.
 *
 * Source: PyTorch, `torch.nn.AvgPool2d`.
 * @returns [OH, OW], row-major
 */
export function avgPool2dDivisors(
  { rows, columns }: Pool2dGeometry,
  countIncludePad: boolean,
): Float32Array {
  const divisors = new Float32Array(rows.out * columns.out);
  return divisors.map((_, output) => {
    const row = Math.floor(output / columns.out);
    const column = output % columns.out;
    const high = countedTaps(rows, row, countIncludePad);
    const wide = countedTaps(columns, column, countIncludePad);
    return high * wide;
  });
}

function countedTaps(
  axis: ResolvedAxis,
  position: number,
  countIncludePad: boolean,
): number {
  const taps = Array.from({ length: axis.kernel }, (_, tap) => tap);
  return taps.filter((tap) =>
    isCounted(axis, inputPosition(axis, position, tap), countIncludePad),
  ).length;
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
