import type { Setting } from './model.ts';
import type { ShapeSandboxText } from './text.ts';

const settings: Readonly<Record<Setting, string>> = {
  batch: 'images',
  channels: 'channels',
  height: 'height',
  width: 'width',
  filters: 'filters',
  filterChannels: 'channels of a filter',
  filterHeight: 'filter height',
  filterWidth: 'filter width',
  biasSize: 'numbers in the bias',
  stride: 'stride',
  padding: 'padding',
  dilation: 'dilation',
  groups: 'groups',
};

/** What a setting is called away from the other settings of its tensor. */
const mended: Partial<Record<Setting, string>> = { channels: 'channels of the input' };

/** The words in English. */
export const englishText: ShapeSandboxText = {
  title: 'Shapes of a convolution',
  preset: 'Begin with',
  presets: {
    colour: 'a colour picture',
    conv2: 'conv2 of the book',
    depthwise: 'a group for each channel',
    channels: 'wrong channels',
    several: 'several mistakes',
  },
  input: 'Input x',
  filters: 'Filters w',
  output: 'Output y',
  options: 'Options',
  settings,
  hasBias: 'with bias b',
  advanced: 'Dilation and groups',
  drawingName: (part, count, shape) => `${part}: ${count === 1 ? 'one solid' : `${count} solids`}, shape ${shape}`,
  unknown: 'unknown',
  fits: 'Every axis fits.',
  problems: (count) => (count === 1 ? '1 axis does not fit.' : `${count} axes do not fit.`),
  where: ({ code, argument, axisName }) => {
    if (code === 'bias-size') return 'Bias';
    if (argument === 'weight' && axisName === 'filters') return 'Axis 0 of w, filters';
    return { channels: 'Axis 1, channels', height: 'Axis 2, height', width: 'Axis 3, width' }[String(axisName)] ?? 'Shape';
  },
  says: ({ code, argument, expected, got }, groups) => {
    if (code === 'channels-differ' && groups === 1) return `The input has ${got}, each filter has ${expected}. The two must be equal.`;
    if (code === 'channels-differ')
      return `The input has ${got}, but ${groups} groups of filters with ${Number(expected) / groups} channels read ${expected} in all. The two must be equal.`;
    if (code === 'groups-do-not-divide')
      return `${got} ${argument === 'x' ? 'channels' : 'filters'} cannot be shared out equally among ${expected} groups.`;
    if (code === 'bias-size') return `It holds ${got}, but there are ${expected} filters. Each filter has one bias.`;
    const covered =
      code === 'dilated-kernel-too-large' ? `Spread out by the dilation, the filter covers ${got}` : `The filter covers ${got}`;
    return `${covered}, but with its padding the input has only ${expected}. The window fits nowhere.`;
  },
  mend: (setting, value) => `${mended[setting] ?? settings[setting]}: ${value}`,
  torch: 'What PyTorch says; it stops at the first mistake it finds',
  parameters: 'parameters',
  multiplications: 'multiplications',
  cells: 'output cells',
};
