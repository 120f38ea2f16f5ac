import { ShapeError } from '../shapeError.ts';

/**
 * Checks that an option is a whole number of at least `minimum`.
 * @throws ShapeError 'bad-option'
 */
export function checkWholeNumber(
  op: string,
  argument: string,
  got: number,
  minimum: number,
): void {
  if (Number.isInteger(got) && got >= minimum) return;
  throw new ShapeError({ op, code: 'bad-option', argument, expected: minimum, got });
}
