import { checkIndex } from '../checks/checkIndex.ts';
import type { Shape } from '../shape.ts';
import { conv2dGeometry } from './conv2dGeometry.ts';
import { inputPosition, type ResolvedAxis } from './convAxis.ts';
import type { Conv2dOptions } from './resolveConvAxis.ts';

/** An output cell of `conv2d` that reads a given input cell. */
export interface InputUse {
  /** The index of the output cell. */
  readonly index: readonly number[];
  /** The index of the weight that meets the input cell there. */
  readonly weight: readonly number[];
}

/**
 * The output cells of `conv2d` that read one input cell, in the output's order; none
 * for a cell that a stride or a dilation jumps over. `explainConv2d` seen from the
 * other end.
 * @param x [N, C, H, W] or [C, H, W]
 * @param weight [filters, C / groups, KH, KW]
 * @param index of the input cell: [n, c, h, w], without n if x has none
 * @throws ShapeError as `conv2dShape` does, 'bad-index' or 'bad-rank'
 */
export function outputsOfInput(
  x: Shape,
  weight: Shape,
  options: Conv2dOptions,
  index: readonly number[],
): InputUse[] {
  const geometry = conv2dGeometry(x, weight, options);
  checkIndex('outputsOfInput', index, x);
  const { rows, columns, channelsPerGroup, filtersPerGroup } = geometry;
  const item = index.slice(0, -3);
  const [channel, h, w] = index.slice(-3);
  const firstFilter = Math.floor(channel / channelsPerGroup) * filtersPerGroup;
  const c = channel % channelsPerGroup;

  const filters = Array.from({ length: filtersPerGroup }, (_, f) => firstFilter + f);
  return filters.flatMap((o) =>
    usesAlong(rows, h).flatMap(([row, i]) =>
      usesAlong(columns, w).map(([column, j]) => ({
        index: [...item, o, row, column],
        weight: [o, c, i, j],
      })),
    ),
  );
}

/** Every [output position, kernel cell] along one axis that reads `position`. */
function usesAlong(
  axis: ResolvedAxis,
  position: number,
): (readonly [out: number, tap: number])[] {
  return Array.from({ length: axis.out }, (_, out) => {
    const tap = (position - inputPosition(axis, out, 0)) / axis.dilation;
    return [out, tap] as const;
  }).filter(([, tap]) => Number.isInteger(tap) && tap >= 0 && tap < axis.kernel);
}
