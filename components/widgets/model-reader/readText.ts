import {
  countParameters,
  type DeducedRow,
  type LayerStep,
  type ModuleDescription,
  modelShapes,
  printModel,
  readModelText,
  type Shape,
  type ShapeError,
  sizeOf,
  writeKeras,
  writeNumpy,
  writePyTorch,
} from '../../../engine/index.ts';
import type { Fault, Reading, ReadLayer, ReadProgram, Remedy } from './Reading.ts';

const empty: Reading = {
  format: 'neither',
  layers: [],
  parameters: 0,
  isComplete: true,
  isOrderCertain: true,
  fault: null,
  problems: [],
  fileProblem: null,
};

/** What a pasted text says of a network, for inputs of this shape, its first size −1 for any batch. Never throws. */
export function readText(text: string, input: Shape): Reading {
  const read = readModelText(text);
  if (read.format === 'table') {
    const rows = read.rows.filter(({ depth }, place) => (read.rows[place + 1]?.depth ?? 0) <= depth);
    const parameters = rows.reduce((sum, row) => sum + (row.parameters ?? 0), 0);
    return { ...empty, format: 'table', layers: rows.map(layerOfRow), parameters, problems: read.problems };
  }
  if (read.format === 'neither') return { ...empty, problems: read.problems };
  return { ...readingOf(read.model ?? noModel, input), problems: read.problems };
}

const noModel: ModuleDescription = { kind: 'Sequential', name: '', children: [] };

function readingOf(model: ModuleDescription, input: Shape): Reading {
  const { steps, impossible, isOrderCertain } = modelShapes(model, input);
  const { count, isComplete } = countParameters(model);
  const fault = impossible?.error ? faultOf(impossible, impossible.error, steps.indexOf(impossible)) : null;
  return { ...empty, format: 'printed', layers: steps.map(layerOfStep), parameters: count, isComplete, isOrderCertain, fault };
}

const layerOfStep = ({ path, layer, outputShape, parameters, isFlattened }: LayerStep): ReadLayer => ({
  path,
  printed: printModel(layer),
  kind: layer.kind === 'Unknown' ? 'unknown' : 'known',
  shape: outputShape,
  parameters: parameters.isComplete ? parameters.count : null,
  isFlattened,
});

const layerOfRow = ({ name, className, label, outputShape, parameters }: DeducedRow): ReadLayer => ({
  path: name ?? label,
  printed: className,
  kind: 'known',
  shape: outputShape,
  parameters: parameters ?? 0,
  isFlattened: false,
});

function faultOf({ layer, inputShape }: LayerStep, error: ShapeError, place: number): Fault {
  const { code, argument, axis, axisName, expected, got } = error;
  const input = inputShape ?? [];
  return { layer: place, input, error: { code, argument, axis, axisName, expected, got }, remedy: remedyOf(layer, input, error) };
}

/** The one change after which the layer would take its input, if a single one does. */
function remedyOf(layer: LayerStep['layer'], input: Shape, { code }: ShapeError): Remedy | null {
  if (layer.kind === 'Linear') {
    const flat = sizeOf(input.slice(1));
    if (input.length > 2 && flat === layer.options.inFeatures) return { is: 'flatten' };
    return { is: 'option', name: 'in_features', value: flat };
  }
  if (code === 'channels-differ') return { is: 'option', name: 'in_channels', value: input.at(-3) ?? 1 };
  if (code === 'features-differ') return { is: 'option', name: 'num_features', value: input[1] ?? 1 };
  return null;
}

const writers = { pytorch: writePyTorch, keras: writeKeras, numpy: writeNumpy };

/** The network of a text as a program; null for a table, which does not say enough, and for what is no network. */
export function programOf(text: string, input: Shape, language: keyof typeof writers): ReadProgram | null {
  const read = readModelText(text);
  return read.format === 'printed' && read.model !== null ? writers[language](read.model, input) : null;
}
