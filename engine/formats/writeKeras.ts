import { formatShape, type Shape } from '../shape.ts';
import type { KerasCall } from './kerasCall.ts';
import { kerasFlatten, kerasLayer } from './kerasLayer.ts';
import type { ModuleDescription } from './modelDescription.ts';
import { flattened, type LayerStep, modelShapes } from './modelShapes.ts';
import { printModel } from './printModel.ts';
import {
  indented,
  isIdentifier,
  pythonComment,
  pythonString,
  pythonTuple,
} from './pythonText.ts';
import { trialBatch } from './trialBatch.ts';
import {
  orderProblems,
  problemOfStep,
  type WriteProblem,
  type WrittenCode,
  writeProblem,
} from './writeProblem.ts';

/**
 * A network as Keras 3 code that runs: a `keras.Sequential` of its layers, in the order
 * in which they are listed. Images have their channels last, [N, H, W, C].
 * @param input the shape of a batch in PyTorch, such as [-1, 1, 28, 28]
 */
export function writeKeras(model: ModuleDescription, input: Shape): WrittenCode {
  const { steps } = modelShapes(model, trialBatch(input));
  const names = steps.map(({ path }) => path.replaceAll('.', '_'));
  const layers = steps.map((step, place) => {
    const isOwnName =
      isIdentifier(names[place]) && names.indexOf(names[place]) === place;
    return layerCode(step, isOwnName ? names[place] : null);
  });
  const order = orderProblems(model);
  const code = [
    'import keras',
    'from keras import layers',
    '',
    ...pythonComment(input.length === 4 ? aboutImages : aboutVectors),
    ...order.flatMap(({ message }) => pythonComment(message)),
    'model = keras.Sequential([',
    ...indented([inputLine(input), ...layers.flatMap(({ lines }) => lines)]),
    '])',
    'model.summary()',
    '',
  ];
  const own = layers
    .map(({ problem }) => problem)
    .filter((problem) => problem !== null);
  return { code: code.join('\n'), problems: [...order, ...own] };
}

const aboutVectors =
  'Weights trained in PyTorch fit once they are transposed: a Dense kernel is weight.T.';

const aboutImages =
  'Images are [N, H, W, C] here, [N, C, H, W] in PyTorch. Weights trained there fit once ' +
  "their axes are put in Keras' order: a Conv2D kernel is weight.permute(2, 3, 1, 0), a " +
  'Dense kernel is weight.T.';

const aboutPermute =
  'Flatten in the order of PyTorch, channel by channel, so that the weights after it ' +
  'keep their places.';

/** A layer as lines within the list of layers. */
interface LayerCode {
  readonly lines: readonly string[];
  /** Why it is left out; null if it is not. */
  readonly problem: WriteProblem | null;
}

function layerCode(step: LayerStep, name: string | null): LayerCode {
  const calls = callsOf(step);
  if ('message' in calls)
    return { lines: pythonComment(calls.message), problem: calls };
  const lines = calls.flatMap(({ layer, args }, place) => {
    const isLast = place === calls.length - 1;
    const named = isLast && name !== null ? [`name=${pythonString(name)}`] : [];
    const line = `layers.${layer}(${[...args, ...named].join(', ')}),`;
    return layer === 'Permute' ? [...pythonComment(aboutPermute), line] : [line];
  });
  return { lines, problem: null };
}

/** What a layer becomes in Keras, or why it cannot. */
function callsOf(step: LayerStep): readonly KerasCall[] | WriteProblem {
  const { layer, path, inputShape, isFlattened } = step;
  const problem = problemOfStep(step);
  if (problem !== null) return problem;
  if (layer.kind === 'Unknown' || inputShape === null) return [];
  const x = isFlattened ? flattened(inputShape) : inputShape;
  if (x.length !== 2 && (x.length !== 4 || layer.kind === 'Linear'))
    return writeProblem('no-such-input', path, printModel(layer), formatShape(x));
  const calls = kerasLayer(layer, x);
  if ('lacks' in calls)
    return writeProblem('no-such-option', path, printModel(layer), calls.lacks);
  return isFlattened ? [...kerasFlatten(inputShape), ...calls] : calls;
}

function inputLine([, ...sizes]: Shape): string {
  const [channels, ...image] = sizes;
  const shape = image.length === 2 ? [...image, channels] : sizes;
  return `keras.Input(shape=${pythonTuple(shape)}),`;
}
