import { conv2dGeometry } from '../../ops/conv2dGeometry.ts';
import type { ResolvedAxis } from '../../ops/convAxis.ts';
import type { Conv2dOptions } from '../../ops/resolveConvAxis.ts';
import type { Shape } from '../../shape.ts';

/** `conv2dShape` without the last + 1: ⌊(padded − extent) / stride⌋. */
export function forgotPlusOne(
  x: Shape,
  weight: Shape,
  options: Conv2dOptions = {},
): Shape {
  const { filters, rows, columns } = conv2dGeometry(x, weight, options);
  return [...x.slice(0, -3), filters, out(rows), out(columns)];
}

function out({ padded, extent, stride }: ResolvedAxis): number {
  return Math.floor((padded - extent) / stride);
}
