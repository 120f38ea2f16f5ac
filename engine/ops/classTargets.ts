import { checkSameSize } from '../checks/checkSameSize.ts';
import { sizeOf } from '../shape.ts';
import { ShapeError } from '../shapeError.ts';
import { Tensor } from '../tensor.ts';

/** Stands for the class of an item that does not count. */
export const ignored = -1;

/**
 * The class of every item, `ignored` where it is `ignoreIndex`.
 * @param items the shape that the items have
 * @param target [...items] class indices; a list holds them in row-major order
 * @throws ShapeError 'size-differs' or 'bad-class'
 */
export function classTargets(
  target: Tensor | ArrayLike<number>,
  items: readonly number[],
  classes: number,
  ignoreIndex: number,
): Int32Array {
  const given = target instanceof Tensor ? target.data : target;
  checkSameSize('crossEntropy', 'target', sizeOf(items), given.length);
  return Int32Array.from(given, (got) => {
    if (got === ignoreIndex) return ignored;
    if (Number.isInteger(got) && got >= 0 && got < classes) return got;
    const details = { argument: 'target', expected: classes, got } as const;
    throw new ShapeError({ op: 'crossEntropy', code: 'bad-class', ...details });
  });
}
