import { ShapeError } from '../shapeError.ts';

/**
 * Checks that a list has the length that another argument asks for.
 * @throws ShapeError 'size-differs'
 */
export function checkSameSize(
  op: string,
  argument: string,
  expected: number,
  got: number,
): void {
  if (expected === got) return;
  throw new ShapeError({ op, code: 'size-differs', argument, axis: 0, expected, got });
}
