import { readSafetensors, type Shape, sizeOf } from '../../../engine/index.ts';
import type { Reading, ReadLayer } from './Reading.ts';

const empty = { format: 'weights', layers: [], parameters: 0, isComplete: true, isOrderCertain: false, fault: null, problems: [] } as const;

/** What `state_dict()` holds without its being learned. */
const buffers = /(^|\.)(running_mean|running_var|num_batches_tracked)$/;

/** The layers that a safetensors file tells: each with its tensors; no order, no strides, nothing without weights. Never throws. */
export function readWeights(bytes: Uint8Array): Reading {
  const result = readSafetensors(bytes);
  if (!result.ok) return { ...empty, fileProblem: result.error };
  const shapes: (readonly [string, Shape])[] = [
    ...[...result.tensors].map(([name, { shape }]) => [name, shape] as const),
    ...result.skipped.map(({ name, shape }) => [name, shape] as const),
  ];
  const layers = layersOfTensors(shapes);
  const parameters = layers.reduce((sum, layer) => sum + (layer.parameters ?? 0), 0);
  const problems = result.skipped.map(({ name, dtype }) => ({ code: 'unread-line', line: null, quoted: `${name}: ${dtype}` }) as const);
  return { ...empty, layers, parameters, problems, fileProblem: null };
}

/** Tensors that share a name up to its last part belong to one layer. */
export function layersOfTensors(tensors: readonly (readonly [name: string, shape: Shape])[]): readonly ReadLayer[] {
  const groups = new Map<string, (readonly [name: string, shape: Shape])[]>();
  for (const [name, shape] of tensors) {
    const end = name.lastIndexOf('.');
    const path = end < 0 ? '' : name.slice(0, end);
    groups.set(path, [...(groups.get(path) ?? []), [name.slice(end + 1), shape]]);
  }
  return [...groups].sort(([a], [b]) => inOrder.compare(a, b)).map(([path, parts]) => layerOf(path, parts));
}

/** Names as people count: layer2 before layer10. A file keeps its tensors in an order of its own. */
const inOrder = new Intl.Collator('en', { numeric: true });

function layerOf(path: string, parts: readonly (readonly [name: string, shape: Shape])[]): ReadLayer {
  const weight = parts.find(([name]) => name === 'weight') ?? parts[0];
  const learned = parts.filter(([name]) => !buffers.test(name));
  return {
    path,
    printed: parts.map(([name, shape]) => `${name} ${shape.length === 0 ? '1' : shape.join('×')}`).join(', '),
    kind: 'weights',
    shape: weight?.[1] ?? null,
    parameters: learned.reduce((sum, [, shape]) => sum + sizeOf(shape), 0),
    isFlattened: false,
  };
}
