import type { Shape } from '../shape.ts';

/**
 * Checks that a shape is a list at all: plain JavaScript may pass anything, such as a
 * number where a tensor belongs, which has no shape.
 * @throws TypeError
 */
export function checkIsShape(
  op: string,
  argument: string,
  shape: Shape | undefined,
): void {
  if (Array.isArray(shape)) return;
  const problem =
    shape === undefined
      ? 'has no shape; pass a tensor, such as tensor([1, 2])'
      : `must be a list of sizes, got ${shape}; write [${shape}]`;
  throw new TypeError(`${op}: ${argument} ${problem}`);
}
