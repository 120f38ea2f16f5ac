import { ShapeError } from '../shapeError.ts';

/**
 * Checks that an option is a number from 0 to 1.
 * @throws ShapeError 'bad-fraction'
 */
export function checkFraction(op: string, argument: string, got: number): void {
  if (got >= 0 && got <= 1) return;
  throw new ShapeError({ op, code: 'bad-fraction', argument, expected: 1, got });
}
