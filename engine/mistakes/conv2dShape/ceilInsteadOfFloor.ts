import { conv2dGeometry } from '../../ops/conv2dGeometry.ts';
import type { ResolvedAxis } from '../../ops/convAxis.ts';
import type { Conv2dOptions } from '../../ops/resolveConvAxis.ts';
import type { Shape } from '../../shape.ts';

/** `conv2dShape` with the remainder rounded up: ⌈(padded − extent) / stride⌉ + 1. */
export function ceilInsteadOfFloor(
  x: Shape,
  weight: Shape,
  options: Conv2dOptions = {},
): Shape {
  const { filters, rows, columns } = conv2dGeometry(x, weight, options);
  return [...x.slice(0, -3), filters, out(rows), out(columns)];
}

function out({ padded, extent, stride }: ResolvedAxis): number {
  return Math.ceil((padded - extent) / stride) + 1;
}
