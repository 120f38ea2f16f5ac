import type { Shape } from '../shape.ts';
import { ShapeError } from '../shapeError.ts';
import { checkIsShape } from './checkIsShape.ts';

/**
 * Checks that every size of a shape is a whole number of at least 0.
 * @throws ShapeError 'bad-size'; TypeError unless the shape is a list
 */
export function checkSizes(op: string, argument: string, shape: Shape): void {
  checkIsShape(op, argument, shape);
  shape.forEach((got, axis) => {
    if (Number.isInteger(got) && got >= 0) return;
    throw new ShapeError({ op, code: 'bad-size', argument, axis, expected: 0, got });
  });
}
