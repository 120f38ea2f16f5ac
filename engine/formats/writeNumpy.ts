import type { Shape } from '../shape.ts';
import type { ModuleDescription } from './modelDescription.ts';
import { modelShapes } from './modelShapes.ts';
import { numpyFunctions } from './numpyFunctions.ts';
import { type NumpyStep, numpyStep } from './numpyStep.ts';
import { printModel } from './printModel.ts';
import { indented, pythonComment, pythonTuple } from './pythonText.ts';
import { trialBatch } from './trialBatch.ts';
import {
  orderProblems,
  type WriteProblem,
  type WrittenCode,
  writeProblem,
} from './writeProblem.ts';

/**
 * A network as NumPy code that runs: the functions it needs, one line a layer, and random
 * weights to try it with. It predicts, it does not learn. What follows a layer that
 * cannot be written is left out too.
 * @param input the shape of a batch, such as [-1, 1, 28, 28]
 */
export function writeNumpy(model: ModuleDescription, input: Shape): WrittenCode {
  const batch = trialBatch(input);
  const { steps } = modelShapes(model, batch);
  const written: NumpyStep[] = [];
  const problems: WriteProblem[] = [...orderProblems(model)];
  let output: Shape | null = batch;
  for (const step of steps) {
    const { path, layer, outputShape } = step;
    const code: NumpyStep | WriteProblem =
      output === null
        ? writeProblem('shape-unknown', path, printModel(layer))
        : numpyStep(step);
    if ('message' in code) problems.push(code);
    else written.push(code);
    output = 'message' in code ? null : outputShape;
  }
  const forward = forwardLines(written, problems);
  const code = [
    ...definitions(forward.join('\n')),
    ...forward,
    '',
    '',
    ...trialLines(written, batch),
    `print(y.shape)${output === null ? '' : `  # ${pythonTuple(output)}`}`,
    '',
  ];
  return { code: code.join('\n'), problems };
}

/** The imports and functions that code needs, and those that they need. */
function definitions(code: string): readonly string[] {
  const calledIn = (text: string) =>
    Object.entries(numpyFunctions)
      .filter(([name]) => new RegExp(`\\b${name}\\(`).test(text))
      .map(([, source]) => source);
  const sources = calledIn([code, ...calledIn(code)].join('\n'));
  const needsMath = sources.some((source) => source.includes('math.'));
  return [
    ...(needsMath ? ['import math', ''] : []),
    'import numpy as np',
    ...sources.flatMap((source) => ['', source]),
    '',
    '',
  ];
}

function forwardLines(
  written: readonly NumpyStep[],
  problems: readonly WriteProblem[],
): readonly string[] {
  return [
    'def forward(x, weights):',
    ...indented([
      '"""The output for a batch x; weights by their names in state_dict()."""',
      ...written.flatMap(({ lines }) => lines),
      ...problems.flatMap(({ message }) => pythonComment(message)),
      'return x',
    ]),
  ];
}

/** The network run once, on random numbers with random weights. */
function trialLines(written: readonly NumpyStep[], batch: Shape): readonly string[] {
  const entries = written.flatMap(({ weights }) => weights);
  return [
    '# Random weights, to try the code. In their place, those of a PyTorch model:',
    '# weights = {name: value.numpy() for name, value in model.state_dict().items()}',
    'random = np.random.default_rng(0)',
    ...(entries.length === 0
      ? ['weights = {}']
      : ['weights = {', ...indented(entries), '}']),
    `y = forward(random.normal(size=${pythonTuple(batch)}), weights)`,
  ];
}
