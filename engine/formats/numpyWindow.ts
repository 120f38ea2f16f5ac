import type { Shape } from '../shape.ts';
import { convWindow, type LayerWindow, poolWindow } from './layerWindow.ts';
import type { OptionsOf } from './modelDescription.ts';
import { pythonTuple } from './pythonText.ts';

/**
 * A Conv2d as a call of `conv2d`.
 * @param tensors the expressions for input, weight and bias
 */
export function numpyConv2d(
  options: OptionsOf<'Conv2d'>,
  shape: Shape,
  tensors: readonly string[],
): string {
  const { stride, padding, dilation } = convWindow(options, shape);
  const args = [
    ...tensors,
    ...unless('(1, 1)', 'stride', pythonTuple(stride)),
    ...paddingArgument(padding),
    ...unless('(1, 1)', 'dilation', pythonTuple(dilation)),
    ...unless('1', 'groups', String(options.groups)),
    ...unless("'constant'", 'mode', paddingModes[options.paddingMode]),
  ];
  return `conv2d(${args.join(', ')})`;
}

/** The words of `np.pad` for those of PyTorch. */
const paddingModes = {
  zeros: "'constant'",
  reflect: "'reflect'",
  replicate: "'edge'",
  circular: "'wrap'",
};

/** A MaxPool2d as a call of `max_pool2d`: cells beyond the padding are padding too. */
export function numpyMaxPool2d(options: OptionsOf<'MaxPool2d'>, shape: Shape): string {
  const { kernel, stride, padding, beyond, dilation } = poolWindow(options, shape);
  const [[top, bottom], [left, right]] = padding;
  const args = [
    'x',
    pythonTuple(kernel),
    pythonTuple(stride),
    ...paddingArgument([
      [top, bottom + beyond[0]],
      [left, right + beyond[1]],
    ]),
    ...unless('(1, 1)', 'dilation', pythonTuple(dilation)),
  ];
  return `max_pool2d(${args.join(', ')})`;
}

/** An AvgPool2d as a call of `avg_pool2d`. */
export function numpyAvgPool2d(options: OptionsOf<'AvgPool2d'>, shape: Shape): string {
  const { kernel, stride, padding, beyond } = poolWindow(options, shape);
  const args = [
    'x',
    pythonTuple(kernel),
    pythonTuple(stride),
    ...paddingArgument(padding),
    ...unless('(0, 0)', 'beyond', pythonTuple(beyond)),
    ...unless('1', 'padding_counts', options.countIncludePad ? '1' : '0'),
  ];
  return `avg_pool2d(${args.join(', ')})`;
}

function paddingArgument(padding: LayerWindow['padding']): readonly string[] {
  return unless('((0, 0), (0, 0))', 'padding', pythonTuple(padding.map(pythonTuple)));
}

/** `name=value`; nothing where that is the value which the function has by itself. */
function unless(initial: string, name: string, value: string): readonly string[] {
  return value === initial ? [] : [`${name}=${value}`];
}
