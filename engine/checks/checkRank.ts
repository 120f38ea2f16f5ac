import type { Shape } from '../shape.ts';
import { ShapeError } from '../shapeError.ts';
import { checkSizes } from './checkSizes.ts';

/**
 * Checks that a shape has one of the expected numbers of axes.
 * @throws ShapeError 'bad-rank' or 'bad-size'
 */
export function checkRank(
  op: string,
  argument: string,
  shape: Shape,
  expected: readonly number[],
): void {
  checkSizes(op, argument, shape);
  const got = shape.length;
  if (expected.includes(got)) return;
  throw new ShapeError({ op, code: 'bad-rank', argument, expected, got });
}

/**
 * Checks that a shape has enough axes.
 * @throws ShapeError 'rank-too-small' or 'bad-size'
 */
export function checkRankAtLeast(
  op: string,
  argument: string,
  shape: Shape,
  expected: number,
): void {
  checkSizes(op, argument, shape);
  const got = shape.length;
  if (got >= expected) return;
  throw new ShapeError({ op, code: 'rank-too-small', argument, expected, got });
}
