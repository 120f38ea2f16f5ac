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
 * NaN. It has no gradient: it is flat wherever it has a slope at all.
 *
 * Source: the Heaviside function; PyTorch, `torch.heaviside`, whose `values` is our
 * `tie`.
 * @throws RangeError for an unknown tie
 */
export function step(x: Tensor, { tie = 'on' }: StepOptions = {}): Tensor {
  if (!Object.hasOwn(fires, tie))
    throw new RangeError(`step: tie must be 'on' or 'off', got ${tie}; choose one`);
  const isOn = fires[tie];
  return mapCells('step', x, (cell) =>
    Number.isNaN(cell) ? cell : Number(isOn(cell)),
  );
}

const fires = {
  on: (x: number) => x >= 0,
  off: (x: number) => x > 0,
};
