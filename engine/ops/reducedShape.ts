import type { Shape } from '../shape.ts';
import { resolveAxes } from './resolveAxis.ts';

/**
 * One axis or several, counted from 0 or from −1 backwards; none at all (also an empty
 * list, as in PyTorch) stands for every axis.
 */
export type Axes = number | readonly number[] | null;

/**
 * The shape of x once some of its axes are reduced to one cell: they are dropped, or
 * kept with size 1.
 * @throws ShapeError 'bad-axis', 'repeated-axis' or 'bad-size'
 */
export function reducedShape(
  op: string,
  x: Shape,
  axes: Axes | undefined,
  keepDim: boolean,
): Shape {
  const named = resolveAxes(op, 'axes', [axes ?? []].flat(), x);
  const isReduced = (axis: number) => named.length === 0 || named.includes(axis);
  return keepDim
    ? x.map((size, axis) => (isReduced(axis) ? 1 : size))
    : x.filter((_, axis) => !isReduced(axis));
}
