import type { Shape } from '../shape.ts';
import { ShapeError } from '../shapeError.ts';

/**
 * Checks that an index names one cell of a tensor of this shape.
 * @throws ShapeError 'bad-rank' or 'bad-index'
 */
export function checkIndex(op: string, index: readonly number[], shape: Shape): void {
  const argument = 'index';
  if (index.length !== shape.length) {
    const expected = [shape.length];
    throw new ShapeError({
      op,
      code: 'bad-rank',
      argument,
      expected,
      got: index.length,
    });
  }
  index.forEach((got, axis) => {
    const expected = shape[axis];
    if (Number.isInteger(got) && got >= 0 && got < expected) return;
    throw new ShapeError({ op, code: 'bad-index', argument, axis, expected, got });
  });
}
