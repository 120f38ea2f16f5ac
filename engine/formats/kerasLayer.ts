import { flattenShape } from '../ops/flatten.ts';
import { type Shape, sizeOf } from '../shape.ts';
import { type KerasCall, type KerasCalls, kerasCall } from './kerasCall.ts';
import {
  kerasAdaptivePool2d,
  kerasAvgPool2d,
  kerasConv2d,
  kerasMaxPool2d,
} from './kerasWindow.ts';
import type { LayerDescription, LayerKind, OptionsOf } from './modelDescription.ts';
import { printFloat } from './pythonValue.ts';
import { softmaxDim } from './softmaxDim.ts';

/**
 * The Keras layers that do what a layer does; the last one is the layer itself.
 * @param x the shape of its input in PyTorch, such as [2, 1, 28, 28]
 */
export function kerasLayer({ kind, options }: LayerDescription, x: Shape): KerasCalls {
  const rule = rules[kind] as (options: unknown, x: Shape) => KerasCalls;
  return rule(options, x);
}

type Rules = {
  readonly [Kind in LayerKind]: (options: OptionsOf<Kind>, x: Shape) => KerasCalls;
};

const rules: Rules = {
  Conv2d: kerasConv2d,
  Linear: ({ outFeatures, bias }) => [
    kerasCall('Dense', String(outFeatures), ...(bias ? [] : ['use_bias=False'])),
  ],
  MaxPool2d: kerasMaxPool2d,
  AvgPool2d: kerasAvgPool2d,
  AdaptiveAvgPool2d: (options, x) => kerasAdaptivePool2d('Average', options, x),
  AdaptiveMaxPool2d: (options, x) => kerasAdaptivePool2d('Max', options, x),
  BatchNorm2d: batchNormalization,
  Dropout: ({ p }) => [kerasCall('Dropout', printFloat(p))],
  ReLU: () => [kerasCall('ReLU')],
  LeakyReLU: ({ negativeSlope }) => [
    kerasCall('LeakyReLU', `negative_slope=${printFloat(negativeSlope)}`),
  ],
  ReLU6: () => [kerasCall('ReLU', 'max_value=6')],
  GELU: ({ approximate }) =>
    approximate === 'none'
      ? activation("'gelu'")
      : activation('lambda x: keras.activations.gelu(x, approximate=True)'),
  SiLU: () => activation("'silu'"),
  ELU: ({ alpha }) => [kerasCall('ELU', `alpha=${printFloat(alpha)}`)],
  Sigmoid: () => activation("'sigmoid'"),
  Tanh: () => activation("'tanh'"),
  Softmax: ({ dim }, x) => [kerasCall('Softmax', ...axisArgument(dim, x))],
  LogSoftmax: ({ dim }, x) => {
    const axis = axisArgument(dim, x);
    const along = ['x', ...axis].join(', ');
    return axis.length === 0
      ? activation("'log_softmax'")
      : activation(`lambda x: keras.activations.log_softmax(${along})`);
  },
  Flatten: ({ startDim, endDim }, x) => {
    const flat = [x[0], sizeOf(x.slice(1))].join();
    const isWhole = flattenShape(x, startDim, endDim).join() === flat;
    return isWhole ? kerasFlatten(x) : { lacks: 'start_dim' };
  },
  Identity: () => [kerasCall('Identity')],
};

/**
 * The layers that flatten images in PyTorch's order, [C, H, W], which the weights of the
 * Linear after it expect. With one channel or one cell, Keras' order is the same.
 */
export function kerasFlatten(x: Shape): readonly KerasCall[] {
  const [, channels, ...sizes] = x;
  const isAlike = x.length < 4 || channels === 1 || sizeOf(sizes) === 1;
  const flatten = kerasCall('Flatten');
  return isAlike ? [flatten] : [kerasCall('Permute', '(3, 1, 2)'), flatten];
}

function activation(name: string): readonly KerasCall[] {
  return [kerasCall('Activation', name)];
}

function batchNormalization(options: OptionsOf<'BatchNorm2d'>): KerasCalls {
  const { eps, momentum, affine, trackRunningStats } = options;
  if (!trackRunningStats) return { lacks: 'track_running_stats' };
  if (momentum === null) return { lacks: 'momentum' };
  // Keras weighs the average so far, PyTorch the new batch.
  const kept = Number((1 - momentum).toPrecision(12));
  return [
    kerasCall(
      'BatchNormalization',
      `momentum=${printFloat(kept)}`,
      `epsilon=${printFloat(eps)}`,
      ...(affine ? [] : ['center=False', 'scale=False']),
    ),
  ];
}

/** `axis=1`; nothing for the last axis, which Keras takes by itself. */
function axisArgument(dim: number | null, { length: rank }: Shape): readonly string[] {
  const axis = (softmaxDim(dim, rank) + rank) % rank;
  const ofImages = [0, 3, 1, 2];
  const inKeras = rank === 4 ? ofImages[axis] : axis;
  return inKeras === rank - 1 ? [] : [`axis=${inKeras}`];
}
