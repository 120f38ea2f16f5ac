import type { AvgPool2d } from '../nn/AvgPool2d.ts';
import type { Conv2d } from '../nn/Conv2d.ts';
import type { MaxPool2d } from '../nn/MaxPool2d.ts';
import type { Padding, PerAxis } from '../ops/perAxis.ts';
import type { OptionsOf } from './modelDescription.ts';

/** A convolution's options; as text the one that PyTorch's does not have. */
export function conv2dOptions({
  weight,
  bias,
  options,
}: Conv2d): OptionsOf<'Conv2d'> | string {
  const { stride = 1, padding: given = 0, dilation = 1, groups = 1 } = options;
  const padding = typeof given === 'string' ? given : evenPadding(given);
  if (padding === null) return textOf('padding', given);
  const [outChannels, perGroup, height, width] = weight.shape;
  return {
    inChannels: perGroup * groups,
    outChannels,
    kernelSize: [height, width],
    stride: pairOf(stride),
    padding: typeof padding === 'string' ? padding : pairOf(padding),
    dilation: pairOf(dilation),
    groups,
    bias: bias !== null,
    paddingMode: 'zeros',
  };
}

/** The options of a max pooling; as text the one that PyTorch's does not have. */
export function maxPool2dOptions({
  options,
}: MaxPool2d): OptionsOf<'MaxPool2d'> | string {
  const { kernelSize, stride = kernelSize, padding: given = 0 } = options;
  const { dilation = 1, ceilMode = false } = options;
  const padding = evenPadding(given);
  if (padding === null) return textOf('padding', given);
  return { kernelSize, stride, padding, dilation, ceilMode };
}

/** The options of an average pooling; as text the one that PyTorch's does not have. */
export function avgPool2dOptions({
  options,
}: AvgPool2d): OptionsOf<'AvgPool2d'> | string {
  const { kernelSize, stride = kernelSize, padding: given = 0 } = options;
  const { dilation = 1, ceilMode = false, countIncludePad = true } = options;
  const padding = evenPadding(given);
  if (padding === null) return textOf('padding', given);
  const [rows, columns] = pairOf(dilation);
  if (rows !== 1 || columns !== 1) return textOf('dilation', dilation);
  return { kernelSize, stride, padding, ceilMode, countIncludePad };
}

/** Padding by axis; null where the two sides of one differ. */
function evenPadding(padding: Padding): PerAxis | null {
  if (typeof padding === 'number' || padding.length === 2) return padding;
  const [top, bottom, left, right] = padding;
  return top === bottom && left === right ? [top, left] : null;
}

function pairOf(option: PerAxis): readonly [height: number, width: number] {
  return typeof option === 'number' ? [option, option] : option;
}

function textOf(name: string, value: Padding | string): string {
  return `${name}=${JSON.stringify(value)}`;
}
