import assert from 'node:assert/strict';
import { type ModuleDescription, readPrintedModel } from '../../engine/index.ts';

/** The network that a text of print(model) shows, all of which the book knows. */
export function printedModel(text: string): ModuleDescription {
  const { model, problems } = readPrintedModel(text);
  assert.deepEqual(problems, []);
  assert.ok(model !== null);
  return model;
}

/** The children of the network that a text shows, whatever its problems. */
export function childrenOf(text: string): readonly ModuleDescription[] {
  const { model } = readPrintedModel(text);
  assert.ok(model !== null && 'children' in model, 'no network with children was read');
  return model.children;
}

/** A Sequential of these layers, each as PyTorch prints it. */
export function sequential(...layers: readonly string[]): ModuleDescription {
  return printedModel(['Sequential(', ...layers.map((layer, place) => `  (${place}): ${layer}`), ')'].join('\n'));
}
