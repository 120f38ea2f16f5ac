import { checkSizes } from '../checks/checkSizes.ts';
import type { Shape } from '../shape.ts';
import { ShapeError } from '../shapeError.ts';

/**
 * The axis of x that a number names: counted from 0, or from −1 backwards.
 * @throws ShapeError 'bad-axis' or 'bad-size'
 */
export function resolveAxis(
  op: string,
  argument: string,
  got: number,
  x: Shape,
): number {
  checkSizes(op, 'x', x);
  const expected = x.length;
  if (Number.isInteger(got) && got >= -expected && got < expected)
    return got < 0 ? got + expected : got;
  throw new ShapeError({ op, code: 'bad-axis', argument, expected, got });
}

/**
 * The axes of x that several numbers name, none of them twice.
 * @throws ShapeError 'bad-axis', 'repeated-axis' or 'bad-size'
 */
export function resolveAxes(
  op: string,
  argument: string,
  given: readonly number[],
  x: Shape,
): number[] {
  checkSizes(op, 'x', x);
  const axes = given.map((axis) => resolveAxis(op, argument, axis, x));
  axes.forEach((got, i) => {
    if (axes.indexOf(got) === i) return;
    throw new ShapeError({ op, code: 'repeated-axis', argument, expected: 1, got });
  });
  return axes;
}
