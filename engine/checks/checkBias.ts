import type { Shape } from '../shape.ts';
import { ShapeError } from '../shapeError.ts';
import { checkRank } from './checkRank.ts';

/**
 * Checks that a bias, where there is one, holds one number an output: [outputs].
 * @throws ShapeError 'bad-rank' or 'bias-size'
 */
export function checkBias(op: string, bias: Shape | undefined, outputs: number): void {
  if (bias === undefined) return;
  checkRank(op, 'bias', bias, [1]);
  if (bias[0] === outputs) return;
  throw new ShapeError({
    op,
    code: 'bias-size',
    argument: 'bias',
    axis: 0,
    expected: outputs,
    got: bias[0],
  });
}
