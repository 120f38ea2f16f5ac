/** One number for both axes, or [height, width]. */
export type PerAxis = number | readonly [height: number, width: number];

/** Cells put around an input: one number, one an axis, or one a side. */
export type Padding =
  | PerAxis
  | readonly [top: number, bottom: number, left: number, right: number];

/** What the two sides are called: height is side 0, width is side 1. */
export const axisNames = ['height', 'width'] as const;

/** An option along height (`side` 0) or width (`side` 1). */
export function ofSide(side: 0 | 1, option: PerAxis): number {
  return typeof option === 'object' ? option[side] : option;
}

/** The padding along height (`side` 0) or width (`side` 1): above and below, or left and right. */
export function paddingOfSide(
  side: 0 | 1,
  padding: Padding,
): readonly [before: number, after: number] {
  if (typeof padding === 'number') return [padding, padding];
  if (padding.length === 2) return [padding[side], padding[side]];
  return [padding[2 * side], padding[2 * side + 1]];
}
