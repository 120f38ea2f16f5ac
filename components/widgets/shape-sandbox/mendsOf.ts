import type { ShapeError } from '../../../engine/index.ts';
import type { Setting, ShapeValues } from './model.ts';
import { params } from './params.ts';

/** One parameter set to another value. */
export interface Mend {
  readonly setting: Setting;
  readonly value: number;
}

/** The changes of one parameter each of which mends a problem, nearest at hand first; none that the figure cannot show. */
export function mendsOf({ code, argument, axisName, expected, got }: ShapeError, values: ShapeValues): readonly Mend[] {
  const groups = values.advanced ? values.groups : 1;
  const dilation = values.advanced ? values.dilation : 1;
  const kernel = axisName === 'height' ? values.filterHeight : values.filterWidth;
  const padded = Number(expected);
  const setting = axisName === 'height' ? 'filterHeight' : 'filterWidth';
  const size = axisName === 'height' ? values.height : values.width;
  const more: Mend = { setting: 'padding', value: Math.ceil((dilation * (kernel - 1) + 1 - size) / 2) };
  const smaller: Mend = { setting, value: Math.floor((padded - 1) / dilation) + 1 };
  const mends: Partial<Record<ShapeError['code'], readonly Mend[]>> = {
    'channels-differ': [
      { setting: 'filterChannels', value: values.channels / groups },
      { setting: 'channels', value: values.filterChannels * groups },
    ],
    'groups-do-not-divide': [
      { setting: 'groups', value: divisorOf(got, groups) },
      { setting: argument === 'x' ? 'channels' : 'filters', value: Math.ceil(got / groups) * groups },
    ],
    'bias-size': [{ setting: 'biasSize', value: padded }],
    'kernel-too-large': [smaller, more],
    'dilated-kernel-too-large': [{ setting: 'dilation', value: Math.floor((padded - 1) / Math.max(1, kernel - 1)) }, more],
  };
  return (mends[code] ?? []).filter((mend) => mend.value >= params[mend.setting].min && mend.value <= params[mend.setting].max);
}

/** The largest divisor of `size` that is at most `most`. */
function divisorOf(size: number, most: number): number {
  let divisor = Math.min(size, most);
  while (size % divisor !== 0) divisor--;
  return divisor;
}
