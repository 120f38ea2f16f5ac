import { type LayerOption, layerOptions } from './layerOptions.ts';
import type { LayerKind } from './modelDescription.ts';

/** Whether a class of PyTorch is one of the layers that the book knows. */
export function isLayerKind(className: string): className is LayerKind {
  return Object.hasOwn(layerOptions, className);
}

/** The options of a kind of layer, in PyTorch's order. */
export function optionsOfKind(
  kind: LayerKind,
): readonly (readonly [name: string, option: LayerOption<unknown>])[] {
  return Object.entries(layerOptions[kind] as Record<string, LayerOption<unknown>>);
}

/** An option's name in Python: `in_channels` for inChannels. */
export function pythonName(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
