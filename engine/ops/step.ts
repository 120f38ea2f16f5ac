import type { Shape } from '../shape.ts';
import type { Tensor } from '../tensor.ts';
import { mapCells } from './elementwise.ts';

/** How the step function decides at exactly 0. */
export interface StepOptions {
  /** 'on': fires when x ≥ 0; 'off': only when x > 0. Default 'on'. */
  readonly tie?: 'on' | 'off';
}

/** The shape that `step` returns: that of x. */
export function stepShape(x: Shape): Shape {
  return x;
}

/**
 * 1 where x is positive, 0 where it is negative, and at 0 what `tie` says; NaN stays
 * NaN.
 *
 * Source: the Heaviside function; PyTorch, `torch.heaviside`, whose `values` is our
 * `tie`.
 */
export function step(x: Tensor, { tie = 'on' }: StepOptions = {}): Tensor {
  return mapCells('step', x, (cell) => {
    if (Number.isNaN(cell)) return cell;
    return Number(tie === 'on' ? cell >= 0 : cell > 0);
  });
}
