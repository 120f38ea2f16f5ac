import {
  flag,
  type OptionFormat,
  oneOrPair,
  orNone,
  pairOf,
  pairOrWord,
  quotedWord,
  real,
  whole,
  word,
} from './optionFormats.ts';

/** One option of a layer: its values, what it is when not given, where it is printed. */
export interface LayerOption<Value> extends OptionFormat<Value> {
  /** What PyTorch takes where the option is not given; undefined if it must be given. */
  readonly initial?: Value;
  /** The option whose value this one takes where it is not given. */
  readonly sameAs?: string;
  readonly printed: Printed;
}

/**
 * How `print(model)` shows an option: its value alone, `name=value`, `name=value` if it
 * is not the initial one, or not at all.
 */
type Printed = 'bare' | 'always' | 'changed' | 'never';

/** The largest number of channels or features that is believed. */
const largestSize = 10_000_000;
/** The largest kernel size, stride, padding, dilation or number of cells an axis. */
const largestStep = 10_000;

const size = whole(1, largestSize);
const step = whole(1, largestStep);
const padding = whole(0, largestStep);
const dimension = whole(-10, 10);
const steps = oneOrPair(step, step);

/** An option that must be given. */
function given<Value>(
  printed: Printed,
  format: OptionFormat<Value>,
): LayerOption<Value> {
  return { ...format, printed };
}

/** An option that has a value where it is not given. */
function initially<Value>(
  initial: NoInfer<Value>,
  printed: Printed,
  format: OptionFormat<Value>,
): LayerOption<Value> {
  return { ...format, printed, initial };
}

const inplace = initially(false, 'changed', flag);
const poolWindow = {
  kernelSize: given('always', steps),
  stride: { ...given('always', steps), sameAs: 'kernelSize' },
  padding: initially(0, 'always', oneOrPair(padding, padding)),
};
const adaptivePool = { outputSize: given('always', oneOrPair(step, orNone(step))) };

/**
 * Every layer that the book knows, with its options in the order of PyTorch's arguments.
 * Reading, printing and the types of the options all follow from this table.
 *
 * Source: PyTorch 2, `torch.nn`: the arguments and `extra_repr` of each class.
 */
export const layerOptions = {
  Conv2d: {
    inChannels: given('bare', size),
    outChannels: given('bare', size),
    kernelSize: given('always', pairOf(step)),
    stride: initially([1, 1], 'always', pairOf(step)),
    padding: initially(
      [0, 0] as const,
      'changed',
      pairOrWord(padding, ['same', 'valid']),
    ),
    dilation: initially([1, 1], 'changed', pairOf(step)),
    groups: initially(1, 'changed', size),
    bias: initially(true, 'changed', flag),
    paddingMode: initially(
      'zeros',
      'changed',
      word(['zeros', 'reflect', 'replicate', 'circular']),
    ),
  },
  Linear: {
    inFeatures: given('always', size),
    outFeatures: given('always', size),
    bias: initially(true, 'always', flag),
  },
  MaxPool2d: {
    ...poolWindow,
    dilation: initially(1, 'always', oneOrPair(step, step)),
    ceilMode: initially(false, 'always', flag),
  },
  AvgPool2d: {
    ...poolWindow,
    ceilMode: initially(false, 'never', flag),
    countIncludePad: initially(true, 'never', flag),
  },
  AdaptiveAvgPool2d: adaptivePool,
  AdaptiveMaxPool2d: adaptivePool,
  BatchNorm2d: {
    numFeatures: given('bare', size),
    eps: initially(1e-5, 'always', real(0)),
    momentum: initially(0.1, 'always', orNone(real())),
    affine: initially(true, 'always', flag),
    trackRunningStats: initially(true, 'always', flag),
  },
  Dropout: {
    p: initially(0.5, 'always', real(0, 1)),
    inplace: initially(false, 'always', flag),
  },
  ReLU: { inplace },
  LeakyReLU: { negativeSlope: initially(0.01, 'always', real()), inplace },
  ReLU6: { inplace },
  GELU: { approximate: initially('none', 'always', quotedWord(['none', 'tanh'])) },
  SiLU: { inplace },
  ELU: { alpha: initially(1, 'always', real()), inplace },
  Sigmoid: {},
  Tanh: {},
  Softmax: { dim: initially(null, 'always', orNone(dimension)) },
  LogSoftmax: { dim: initially(null, 'always', orNone(dimension)) },
  Flatten: {
    startDim: initially(1, 'always', dimension),
    endDim: initially(-1, 'always', dimension),
  },
  Identity: {},
};
