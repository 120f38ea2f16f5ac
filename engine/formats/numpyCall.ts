import type { Shape } from '../shape.ts';
import { adaptiveSize } from './adaptiveSize.ts';
import type { LayerDescription, LayerKind, OptionsOf } from './modelDescription.ts';
import { numpyAvgPool2d, numpyConv2d, numpyMaxPool2d } from './numpyWindow.ts';
import { pythonString, pythonTuple } from './pythonText.ts';
import { printFloat } from './pythonValue.ts';
import { softmaxDim } from './softmaxDim.ts';

/**
 * The expression in NumPy that is a layer's output, written with `numpyFunctions`: `x` is
 * its input, `weights` holds tensors by their names in `state_dict()`.
 * @param shape of x, such as [2, 1, 28, 28]
 */
export function numpyCall(
  { kind, options }: LayerDescription,
  path: string,
  shape: Shape,
): string {
  const rule = rules[kind] as (options: unknown, place: LayerPlace) => string;
  const weightOf = (name: string) => `weights[${pythonString(stateName(path, name))}]`;
  return rule(options, { shape, weightOf });
}

/** The name of a layer's tensor in `state_dict()`: 'conv1.weight'. */
export function stateName(path: string, tensor: string): string {
  return path === '' ? tensor : `${path}.${tensor}`;
}

/** What a layer finds where it stands. */
interface LayerPlace {
  /** The shape of its input. */
  readonly shape: Shape;
  /** The expression for one of its tensors. */
  readonly weightOf: (name: string) => string;
}

type Rules = {
  readonly [Kind in LayerKind]: (options: OptionsOf<Kind>, place: LayerPlace) => string;
};

const unchanged = (): string => 'x';

const rules: Rules = {
  Conv2d: (options, { shape, weightOf }) => {
    const bias = options.bias ? weightOf('bias') : '0';
    return numpyConv2d(options, shape, ['x', weightOf('weight'), bias]);
  },
  Linear: ({ bias }, { weightOf }) =>
    `linear(x, ${weightOf('weight')}, ${bias ? weightOf('bias') : '0'})`,
  MaxPool2d: (options, { shape }) => numpyMaxPool2d(options, shape),
  AvgPool2d: (options, { shape }) => numpyAvgPool2d(options, shape),
  AdaptiveAvgPool2d: (options, { shape }) =>
    `adaptive_pool2d(x, ${pythonTuple(adaptiveSize(options, shape))}, np.mean)`,
  AdaptiveMaxPool2d: (options, { shape }) =>
    `adaptive_pool2d(x, ${pythonTuple(adaptiveSize(options, shape))}, np.max)`,
  BatchNorm2d: batchNormalization,
  Dropout: unchanged,
  ReLU: () => 'relu(x)',
  LeakyReLU: ({ negativeSlope }) => `leaky_relu(x, ${printFloat(negativeSlope)})`,
  ReLU6: () => 'relu6(x)',
  GELU: ({ approximate }) => (approximate === 'tanh' ? 'gelu_tanh(x)' : 'gelu(x)'),
  SiLU: () => 'silu(x)',
  ELU: ({ alpha }) => `elu(x, ${printFloat(alpha)})`,
  Sigmoid: () => 'sigmoid(x)',
  Tanh: () => 'np.tanh(x)',
  Softmax: ({ dim }, { shape }) => `softmax(x, ${softmaxDim(dim, shape.length)})`,
  LogSoftmax: ({ dim }, { shape }) =>
    `log_softmax(x, ${softmaxDim(dim, shape.length)})`,
  Flatten: ({ startDim, endDim }, { shape: { length: rank } }) => {
    const [start, end] = [startDim, endDim].map((dim) => (dim + rank) % rank);
    return start === 1 && end === rank - 1
      ? numpyFlatten
      : `flatten(x, ${start}, ${end})`;
  },
  Identity: unchanged,
};

/** All axes but the first joined into one. */
export const numpyFlatten = 'x.reshape(len(x), -1)';

function batchNormalization(
  { affine, trackRunningStats, eps }: OptionsOf<'BatchNorm2d'>,
  { weightOf }: LayerPlace,
): string {
  const averages = trackRunningStats
    ? [weightOf('running_mean'), weightOf('running_var')]
    : ['x.mean(axis=(0, 2, 3))', 'x.var(axis=(0, 2, 3))'];
  const learned = affine ? [weightOf('weight'), weightOf('bias')] : ['1', '0'];
  const args = ['x', ...averages, ...learned, printFloat(eps)];
  return `batch_norm2d(${args.join(', ')})`;
}
