import { formatShape } from '../shape.ts';
import type { LayerDescription, LayerKind } from './modelDescription.ts';
import { flattened, type LayerStep } from './modelShapes.ts';
import { numpyCall, numpyFlatten, stateName } from './numpyCall.ts';
import { bufferShapes, parameterShapes } from './parameterShapes.ts';
import { printModel } from './printModel.ts';
import { pythonComment, pythonString, pythonTuple } from './pythonText.ts';
import { problemOfStep, type WriteProblem, writeProblem } from './writeProblem.ts';

/** A layer in NumPy. */
export interface NumpyStep {
  /** The lines that run it, within `forward`. */
  readonly lines: readonly string[];
  /** The entries of its tensors in the dictionary of weights. */
  readonly weights: readonly string[];
}

/** A layer as NumPy code, or why it cannot be written. */
export function numpyStep(step: LayerStep): NumpyStep | WriteProblem {
  const { layer, path, inputShape, outputShape, isFlattened } = step;
  const problem = problemOfStep(step);
  if (problem !== null) return problem;
  if (layer.kind === 'Unknown' || inputShape === null || outputShape === null)
    return writeProblem('shape-unknown', path, printModel(layer));
  const x = isFlattened ? flattened(inputShape) : inputShape;
  if (x.length === 3 && imageKinds.has(layer.kind))
    return writeProblem('no-such-input', path, printModel(layer), formatShape(x));
  const output = numpyCall(layer, path, x);
  const where = path === '' ? layer.kind : `${path}, ${layer.kind}`;
  const lines = [
    ...pythonComment(`${where}: ${formatShape(outputShape)}`),
    ...(isFlattened ? [`x = ${numpyFlatten}`] : []),
    ...(output === 'x' ? [] : [`x = ${output}`]),
  ];
  return { lines, weights: weightsOf(layer, path) };
}

/** Layers that are written for batches [N, C, H, W] only. */
const imageKinds: ReadonlySet<LayerKind> = new Set([
  'Conv2d',
  'MaxPool2d',
  'AvgPool2d',
  'AdaptiveAvgPool2d',
  'AdaptiveMaxPool2d',
]);

/** Random numbers for what is learned; for averages what PyTorch begins with. */
function weightsOf(layer: LayerDescription, path: string): readonly string[] {
  const entry = (name: string, value: string) =>
    `${pythonString(stateName(path, name))}: ${value},`;
  const parameters = Object.entries(parameterShapes(layer)).map(([name, shape]) =>
    entry(name, `random.normal(size=${pythonTuple(shape)})`),
  );
  const buffers = Object.entries(bufferShapes(layer)).map(([name, shape]) =>
    entry(
      name,
      `np.${name === 'running_var' ? 'ones' : 'zeros'}(${pythonTuple(shape)})`,
    ),
  );
  return [...parameters, ...buffers];
}
