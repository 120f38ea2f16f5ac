import type { Setting, ShapeValues } from './model.ts';

const plain = { hasBias: true, stride: 1, padding: 0, advanced: false, dilation: 1, groups: 1 };

/** Settings to begin with: three that fit, two that do not. */
export const presets = {
  colour: {
    ...plain,
    batch: 2,
    channels: 3,
    height: 12,
    width: 16,
    filters: 4,
    filterChannels: 3,
    filterHeight: 3,
    filterWidth: 3,
    biasSize: 4,
  },
  conv2: {
    ...plain,
    batch: 1,
    channels: 6,
    height: 14,
    width: 14,
    filters: 16,
    filterChannels: 6,
    filterHeight: 5,
    filterWidth: 5,
    biasSize: 16,
  },
  depthwise: {
    ...plain,
    ...{ batch: 1, channels: 6, height: 14, width: 14, filters: 6, filterChannels: 1, filterHeight: 3, filterWidth: 3, biasSize: 6 },
    ...{ padding: 1, advanced: true, groups: 6 },
  },
  channels: {
    ...plain,
    batch: 1,
    channels: 3,
    height: 12,
    width: 12,
    filters: 4,
    filterChannels: 1,
    filterHeight: 3,
    filterWidth: 3,
    biasSize: 4,
  },
  several: {
    ...plain,
    batch: 1,
    channels: 4,
    height: 3,
    width: 9,
    filters: 6,
    filterChannels: 3,
    filterHeight: 5,
    filterWidth: 5,
    biasSize: 4,
  },
} as const satisfies Readonly<Record<string, ShapeValues>>;

/** The name under which values stand, null for those that the reader made. */
export function presetOf(values: ShapeValues): keyof typeof presets | null {
  const names = Object.keys(presets) as (keyof typeof presets)[];
  const isSame = (preset: ShapeValues) =>
    (Object.keys(preset) as (Setting | 'hasBias' | 'advanced')[]).every((key) => preset[key] === values[key]);
  return names.find((name) => isSame(presets[name])) ?? null;
}
