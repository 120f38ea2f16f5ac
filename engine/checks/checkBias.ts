import type { Shape } from '../shape.ts';
import { ShapeError } from '../shapeError.ts';
import { checkRank } from './checkRank.ts';

/**
 * Checks that a bias, where there is one, is a tensor with one number an output:
 * [outputs].
 * @throws ShapeError 'bad-rank' or 'bias-size'; TypeError unless it is a tensor
 */
export function checkBias(
  op: string,
  bias: { readonly shape: Shape } | null | undefined,
  outputs: number,
): void {
  if (bias === undefined || bias === null) return;
  checkRank(op, 'bias', bias.shape, [1]);
  const [got] = bias.shape;
  if (got === outputs) return;
  const details = { argument: 'bias', axis: 0, expected: outputs, got } as const;
  throw new ShapeError({ op, code: 'bias-size', ...details });
}
