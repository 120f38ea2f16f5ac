import { checkRank } from '../checks/checkRank.ts';
import { checkWholeNumber } from '../checks/checkWholeNumber.ts';
import type { Shape } from '../shape.ts';
import { ShapeError, type ShapeErrorDetails } from '../shapeError.ts';
import type { ResolvedAxis } from './convAxis.ts';
import { type Conv2dOptions, resolveConvAxis } from './resolveConvAxis.ts';

/** A convolution in numbers: every option resolved, every size known. */
export interface Conv2dGeometry {
  /** N; 1 when x has no batch axis. */
  readonly batch: number;
  /** C, in all groups together. */
  readonly channels: number;
  readonly filters: number;
  readonly filtersPerGroup: number;
  readonly channelsPerGroup: number;
  readonly rows: ResolvedAxis;
  readonly columns: ResolvedAxis;
}

/**
 * The resolved sizes of `conv2d`, checked.
 * @param x [N, C, H, W] or [C, H, W]
 * @param weight [filters, C / groups, KH, KW]
 * @throws ShapeError naming the axis that does not fit
 */
export function conv2dGeometry(
  x: Shape,
  weight: Shape,
  options: Conv2dOptions = {},
): Conv2dGeometry {
  checkRank('conv2d', 'x', x, [3, 4]);
  checkRank('conv2d', 'weight', weight, [4]);
  const { groups = 1 } = options;
  checkWholeNumber('conv2d', 'groups', groups, 1);
  checkChannels(x, weight, groups);
  const [filters, channelsPerGroup] = weight;
  return {
    batch: x.length === 4 ? x[0] : 1,
    channels: x[x.length - 3],
    filters,
    filtersPerGroup: filters / groups,
    channelsPerGroup,
    rows: resolveConvAxis(0, x, weight, options),
    columns: resolveConvAxis(1, x, weight, options),
  };
}

/**
 * The channel of x that channel `c` of filter `o` reads: its group's channels come in a
 * row.
 */
export function inputChannel(geometry: Conv2dGeometry, o: number, c: number): number {
  const { channelsPerGroup, filtersPerGroup } = geometry;
  return Math.floor(o / filtersPerGroup) * channelsPerGroup + c;
}

function checkChannels(x: Shape, weight: Shape, groups: number): void {
  const axis = x.length - 3;
  const channels = x[axis];
  checkDivides(
    'conv2d',
    groups,
    { argument: 'x', axis, axisName: 'channels' },
    channels,
  );
  checkDivides(
    'conv2d',
    groups,
    { argument: 'weight', axis: 0, axisName: 'filters' },
    weight[0],
  );
  if (channels === weight[1] * groups) return;
  throw new ShapeError({
    op: 'conv2d',
    code: 'channels-differ',
    argument: 'x',
    axis,
    axisName: 'channels',
    expected: weight[1] * groups,
    got: channels,
  });
}

/**
 * Checks that so many channels or filters can be shared out among the groups.
 * @throws ShapeError 'groups-do-not-divide'
 */
export function checkDivides(
  op: string,
  groups: number,
  where: Pick<ShapeErrorDetails, 'argument' | 'axis' | 'axisName'>,
  got: number,
): void {
  if (got % groups === 0) return;
  throw new ShapeError({
    op,
    code: 'groups-do-not-divide',
    ...where,
    expected: groups,
    got,
  });
}
