import { AvgPool2d } from '../nn/AvgPool2d.ts';
import { Conv2d } from '../nn/Conv2d.ts';
import { Flatten } from '../nn/Flatten.ts';
import { Linear } from '../nn/Linear.ts';
import { MaxPool2d } from '../nn/MaxPool2d.ts';
import type { Module } from '../nn/Module.ts';
import { ReLU } from '../nn/ReLU.ts';
import { Sequential } from '../nn/Sequential.ts';
import { Sigmoid } from '../nn/Sigmoid.ts';
import { Softmax } from '../nn/Softmax.ts';
import { Tanh } from '../nn/Tanh.ts';
import { avgPool2dOptions, conv2dOptions, maxPool2dOptions } from './describeWindow.ts';
import type {
  LayerDescription,
  LayerKind,
  ModuleDescription,
  OptionsOf,
  UnknownDescription,
} from './modelDescription.ts';

/**
 * A network of the engine as data, to be printed or written as code.
 *
 *     printModel(describeModule(lenet()))
 *     writePyTorch(describeModule(lenet()), [-1, 1, 28, 28])
 *
 * A module with parts that is no `Sequential` becomes a Container. A layer of a class of
 * its own becomes an Unknown, and so does one with an option that PyTorch's does not have,
 * such as padding that differs from side to side.
 * @param name in the module that holds it; default '' for a whole network
 */
export function describeModule(module: Module, name = ''): ModuleDescription {
  const parts = module.namedChildren();
  const children = parts.map(([part, child]) => describeModule(child, part));
  if (module instanceof Sequential) return { kind: 'Sequential', name, children };
  const { className } = module;
  if (children.length > 0) return { kind: 'Container', name, className, children };
  return describeLayer(module, name);
}

/** A module without parts. */
function describeLayer(module: Module, name: string): ModuleDescription {
  for (const describe of layers) {
    const layer = describe(module, name);
    if (layer !== null) return layer;
  }
  return unknown(module, name, '');
}

function unknown(
  { className }: Module,
  name: string,
  options: string,
): UnknownDescription {
  const printed = `${className}(${options})`;
  return { kind: 'Unknown', name, className, printed, line: null };
}

/** Describes the modules of one class; null for others. */
type Describe = (module: Module, name: string) => ModuleDescription | null;

/** @param optionsOf returns text for options that PyTorch does not have */
function describing<Kind extends LayerKind, Layer extends Module>(
  kind: Kind,
  type: abstract new (...args: never) => Layer,
  optionsOf: (layer: Layer) => OptionsOf<Kind> | string,
): Describe {
  return (module, name) => {
    if (!(module instanceof type)) return null;
    const options = optionsOf(module);
    if (typeof options === 'string') return unknown(module, name, options);
    // The kind and its options come from one call.
    return { kind, name, options } as LayerDescription;
  };
}

const layers: readonly Describe[] = [
  describing('Conv2d', Conv2d, conv2dOptions),
  describing('Linear', Linear, ({ weight, bias }) => {
    const [outFeatures, inFeatures] = weight.shape;
    return { inFeatures, outFeatures, bias: bias !== null };
  }),
  describing('MaxPool2d', MaxPool2d, maxPool2dOptions),
  describing('AvgPool2d', AvgPool2d, avgPool2dOptions),
  describing('ReLU', ReLU, () => ({ inplace: false })),
  describing('Sigmoid', Sigmoid, () => ({})),
  describing('Tanh', Tanh, () => ({})),
  describing('Softmax', Softmax, ({ axis }) => ({ dim: axis })),
  describing('Flatten', Flatten, ({ startDim, endDim }) => ({ startDim, endDim })),
];
