import { Axis } from './geometry';

/** Where a window starts along an axis: below 0 when in the padding. */
export function startOf(axis: Axis, position: i32): i32 {
  return position * axis.stride - axis.before;
}

/** Whether a position lies in the input: one comparison, as negatives count as huge. */
export function isInside(position: i32, size: i32): bool {
  return <u32>position < <u32>size;
}
