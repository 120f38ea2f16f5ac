import type { Shape } from '../shape.ts';
import { ShapeError } from '../shapeError.ts';
import { checkRank } from './checkRank.ts';

/**
 * Checks that an argument has just the expected shape.
 * @throws ShapeError 'bad-rank', 'size-differs' or 'bad-size'
 */
export function checkSameShape(
  op: string,
  argument: string,
  shape: Shape,
  expected: Shape,
): void {
  checkRank(op, argument, shape, [expected.length]);
  shape.forEach((got, axis) => {
    if (got === expected[axis]) return;
    const details = { argument, axis, expected: expected[axis], got };
    throw new ShapeError({ op, code: 'size-differs', ...details });
  });
}
