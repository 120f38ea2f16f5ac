import { type Shape, sizeOf } from '../shape.ts';
import type {
  LayerDescription,
  ModuleDescription,
  OptionsOf,
} from './modelDescription.ts';

/** Shapes of tensors by their names in PyTorch's `state_dict()`. */
export type NamedShapes = Readonly<Record<string, Shape>>;

/** What a layer learns; for most layers nothing. */
export function parameterShapes(layer: LayerDescription): NamedShapes {
  const { kind, options } = layer;
  if (kind === 'Conv2d') return withBias(conv2dWeight(options), options.bias);
  if (kind === 'Linear') return withBias(linearWeight(options), options.bias);
  if (kind === 'BatchNorm2d' && options.affine)
    return withBias([options.numFeatures], true);
  return {};
}

/** What a layer keeps without learning it by gradients: averages over its batches. */
export function bufferShapes({ kind, options }: LayerDescription): NamedShapes {
  if (kind !== 'BatchNorm2d' || !options.trackRunningStats) return {};
  return { running_mean: [options.numFeatures], running_var: [options.numFeatures] };
}

/** [filters, C / groups, KH, KW] */
export function conv2dWeight(options: OptionsOf<'Conv2d'>): Shape {
  const { inChannels, outChannels, groups, kernelSize } = options;
  return [outChannels, Math.floor(inChannels / groups), ...kernelSize];
}

/** [out, in] */
export function linearWeight({ outFeatures, inFeatures }: OptionsOf<'Linear'>): Shape {
  return [outFeatures, inFeatures];
}

function withBias(weight: Shape, bias: boolean): NamedShapes {
  return bias ? { weight, bias: [weight[0]] } : { weight };
}

/** The parameters of a module. */
export interface ParameterCount {
  /** Those of all layers that are known; exact up to 2⁵³. */
  readonly count: number;
  /** Whether that is all of them: no layer is unknown. */
  readonly isComplete: boolean;
}

/** How many numbers a module and all within it learn. */
export function countParameters(module: ModuleDescription): ParameterCount {
  if (module.kind === 'Unknown') return { count: 0, isComplete: false };
  if ('options' in module)
    return { count: totalSize(parameterShapes(module)), isComplete: true };
  const counts = module.children.map(countParameters);
  return {
    count: counts.reduce((sum, { count }) => sum + count, 0),
    isComplete: counts.every(({ isComplete }) => isComplete),
  };
}

function totalSize(shapes: NamedShapes): number {
  return Object.values(shapes).reduce((sum, shape) => sum + sizeOf(shape), 0);
}
