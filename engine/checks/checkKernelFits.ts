import type { ResolvedAxis } from '../ops/convAxis.ts';
import { axisNames } from '../ops/perAxis.ts';
import { ShapeError } from '../shapeError.ts';

/**
 * Checks that a kernel fits into the padded input at least once.
 * @param argument that gave the kernel its size
 * @param side 0 for height, 1 for width
 * @param axis of x, counted from 0
 * @throws ShapeError 'kernel-too-large' or 'dilated-kernel-too-large'
 */
export function checkKernelFits(
  op: string,
  argument: string,
  side: 0 | 1,
  axis: number,
  { out, kernel, extent, padded }: ResolvedAxis,
): void {
  if (out > 0) return;
  const isKernelAlone = kernel > padded;
  throw new ShapeError({
    op,
    code: isKernelAlone ? 'kernel-too-large' : 'dilated-kernel-too-large',
    argument,
    axis,
    axisName: axisNames[side],
    expected: padded,
    got: isKernelAlone ? kernel : extent,
  });
}
