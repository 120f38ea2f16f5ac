import { checkRank } from '../checks/checkRank.ts';
import { avgPool2dShape } from '../ops/avgPool2d.ts';
import { conv2dShape } from '../ops/conv2d.ts';
import { flattenShape } from '../ops/flatten.ts';
import { linearShape } from '../ops/linear.ts';
import { maxPool2dShape } from '../ops/maxPool2d.ts';
import { resolveAxis } from '../ops/resolveAxis.ts';
import type { Shape } from '../shape.ts';
import { ShapeError } from '../shapeError.ts';
import { adaptiveSize } from './adaptiveSize.ts';
import type { LayerDescription, LayerKind, OptionsOf } from './modelDescription.ts';
import { conv2dWeight, linearWeight } from './parameterShapes.ts';
import { softmaxDim } from './softmaxDim.ts';

/**
 * The shape of a layer's output.
 * @param x of its input; a first size of −1 stands for any batch size, and stays
 * @throws ShapeError naming the axis that does not fit
 */
export function layerShape({ kind, options }: LayerDescription, x: Shape): Shape {
  const rule = shapeRules[kind] as (x: Shape, options: unknown) => Shape;
  if (x[0] !== -1) return rule(x, options);
  return [-1, ...rule([1, ...x.slice(1)], options).slice(1)];
}

type ShapeRules = {
  readonly [Kind in LayerKind]: (x: Shape, options: OptionsOf<Kind>) => Shape;
};

const unchanged = (x: Shape): Shape => x;

const shapeRules: ShapeRules = {
  Conv2d: (x, options) => conv2dShape(x, conv2dWeight(options), options),
  Linear: (x, options) => linearShape(x, linearWeight(options)),
  MaxPool2d: maxPool2dShape,
  AvgPool2d: avgPool2dShape,
  AdaptiveAvgPool2d: (x, options) =>
    adaptivePool2dShape('adaptiveAvgPool2d', x, options),
  AdaptiveMaxPool2d: (x, options) =>
    adaptivePool2dShape('adaptiveMaxPool2d', x, options),
  BatchNorm2d: batchNorm2dShape,
  Dropout: unchanged,
  ReLU: unchanged,
  LeakyReLU: unchanged,
  ReLU6: unchanged,
  GELU: unchanged,
  SiLU: unchanged,
  ELU: unchanged,
  Sigmoid: unchanged,
  Tanh: unchanged,
  Softmax: (x, { dim }) => softmaxShape('softmax', x, dim),
  LogSoftmax: (x, { dim }) => softmaxShape('logSoftmax', x, dim),
  Flatten: (x, { startDim, endDim }) => flattenShape(x, startDim, endDim),
  Identity: unchanged,
};

/** The output has the size that is asked for; where none is, that of the input. */
function adaptivePool2dShape(
  op: string,
  x: Shape,
  options: OptionsOf<'AdaptiveAvgPool2d'>,
): Shape {
  checkRank(op, 'x', x, [3, 4]);
  return [...x.slice(0, -2), ...adaptiveSize(options, x)];
}

function batchNorm2dShape(x: Shape, { numFeatures }: OptionsOf<'BatchNorm2d'>): Shape {
  checkRank('batchNorm2d', 'x', x, [4]);
  if (x[1] === numFeatures) return x;
  throw new ShapeError({
    op: 'batchNorm2d',
    code: 'features-differ',
    argument: 'x',
    axis: 1,
    axisName: 'channels',
    expected: numFeatures,
    got: x[1],
  });
}

/** That of x, which must have the axis that is meant. */
function softmaxShape(op: string, x: Shape, dim: number | null): Shape {
  resolveAxis(op, 'dim', softmaxDim(dim, x.length), x);
  return x;
}
