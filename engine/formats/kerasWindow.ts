import type { Shape } from '../shape.ts';
import { adaptiveSize } from './adaptiveSize.ts';
import { type KerasCall, type KerasCalls, kerasCall } from './kerasCall.ts';
import { convWindow, type LayerWindow, poolWindow } from './layerWindow.ts';
import type { OptionsOf } from './modelDescription.ts';
import { pythonTuple } from './pythonText.ts';

/** A Conv2d in Keras: `padding='same'` where that means the same, else zeros before it. */
export function kerasConv2d(options: OptionsOf<'Conv2d'>, x: Shape): KerasCalls {
  const window = convWindow(options, x);
  const { stride, dilation, kernel } = window;
  const isPadded = window.padding.flat().some((cells) => cells > 0);
  if (isPadded && options.paddingMode !== 'zeros') return { lacks: 'padding_mode' };
  if (Math.max(...stride) > 1 && Math.max(...dilation) > 1)
    return { lacks: 'stride with dilation' };
  const isSame = isPadded && isSamePadding(window);
  const convolution = kerasCall(
    'Conv2D',
    String(options.outChannels),
    oneOrTuple(kernel),
    ...unlessOne('strides', stride),
    ...(isSame ? ["padding='same'"] : []),
    ...unlessOne('dilation_rate', dilation),
    ...unlessOne('groups', [options.groups, options.groups]),
    ...(options.bias ? [] : ['use_bias=False']),
  );
  return isPadded && !isSame
    ? [zeroPadding(window.padding), convolution]
    : [convolution];
}

/** A MaxPool2d in Keras: padding that is never chosen is −∞. */
export function kerasMaxPool2d(options: OptionsOf<'MaxPool2d'>, x: Shape): KerasCalls {
  const window = poolWindow(options, x);
  if (Math.max(...window.dilation) > 1) return { lacks: 'dilation' };
  const [rows, columns] = window.padding.map(([before, after], side) => [
    before,
    after + window.beyond[side],
  ]);
  const isPadded = [...rows, ...columns].some((cells) => cells > 0);
  const sides = `((0, 0), ${pythonTuple(rows)}, ${pythonTuple(columns)}, (0, 0))`;
  const lowest = "constant_values=float('-inf')";
  const padding = kerasCall(
    'Lambda',
    `lambda x: keras.ops.pad(x, ${sides}, ${lowest})`,
  );
  const pooling = poolingCall('MaxPooling2D', window);
  return isPadded ? [padding, pooling] : [pooling];
}

/** An AvgPool2d in Keras. */
export function kerasAvgPool2d(options: OptionsOf<'AvgPool2d'>, x: Shape): KerasCalls {
  const window = poolWindow(options, x);
  const isPadded = window.padding.flat().some((cells) => cells > 0);
  if (window.beyond.some((cells) => cells > 0)) return { lacks: 'ceil_mode' };
  if (isPadded && !options.countIncludePad) return { lacks: 'count_include_pad' };
  const pooling = poolingCall('AveragePooling2D', window);
  return isPadded ? [zeroPadding(window.padding), pooling] : [pooling];
}

/**
 * An AdaptiveAvgPool2d or AdaptiveMaxPool2d in Keras, if its regions are equally large.
 */
export function kerasAdaptivePool2d(
  reduction: 'Average' | 'Max',
  options: OptionsOf<'AdaptiveAvgPool2d'>,
  x: Shape,
): KerasCalls {
  const [height, width] = x.slice(-2);
  const [rows, columns] = adaptiveSize(options, x);
  if (rows === 1 && columns === 1)
    return [kerasCall(`Global${reduction}Pooling2D`, 'keepdims=True')];
  if (height % rows !== 0 || width % columns !== 0) return { lacks: 'output_size' };
  const region = oneOrTuple([height / rows, width / columns]);
  return [kerasCall(`${reduction}Pooling2D`, region)];
}

/** Whether Keras pads alike for 'same': the output as large as the input. */
function isSamePadding({ kernel, stride, dilation, padding }: LayerWindow): boolean {
  return padding.every(([before, after], side) => {
    const total = dilation[side] * (kernel[side] - 1);
    const half = Math.floor(total / 2);
    return stride[side] === 1 && before === half && after === total - half;
  });
}

function poolingCall(layer: string, { kernel, stride }: LayerWindow): KerasCall {
  const isApart = kernel.every((size, side) => size === stride[side]);
  const strides = isApart ? [] : [`strides=${oneOrTuple(stride)}`];
  return kerasCall(layer, oneOrTuple(kernel), ...strides);
}

function zeroPadding([rows, columns]: LayerWindow['padding']): KerasCall {
  const isEven = rows[0] === rows[1] && columns[0] === columns[1];
  const sides = isEven
    ? oneOrTuple([rows[0], columns[0]])
    : pythonTuple([pythonTuple(rows), pythonTuple(columns)]);
  return kerasCall('ZeroPadding2D', sides);
}

/** `strides=2`; nothing where both are 1, as they are by themselves. */
function unlessOne(name: string, pair: Pair): readonly string[] {
  return pair.every((value) => value === 1) ? [] : [`${name}=${oneOrTuple(pair)}`];
}

/** One number where both axes have the same, else a tuple. */
function oneOrTuple(pair: Pair): string {
  return pair[0] === pair[1] ? String(pair[0]) : pythonTuple(pair);
}

type Pair = readonly [height: number, width: number];
