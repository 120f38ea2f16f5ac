import { formatShape, type Shape } from '../shape.ts';
import type { ContainerDescription, ModuleDescription } from './modelDescription.ts';
import { type LayerStep, modelShapes } from './modelShapes.ts';
import { indented, isIdentifier, pythonComment } from './pythonText.ts';
import {
  flatten,
  type PyTorchPart,
  type PyTorchPlan,
  pytorchModule,
  pytorchParts,
} from './pytorchModule.ts';
import { trialBatch } from './trialBatch.ts';
import {
  orderProblems,
  problemOfStep,
  type WriteProblem,
  type WrittenCode,
} from './writeProblem.ts';

/**
 * A network as PyTorch code that runs: an `nn.Sequential`, or the class that holds the
 * layers, whose `forward` runs them in the order in which they are listed.
 * @param input the shape of a batch, such as [-1, 1, 28, 28]
 */
export function writePyTorch(model: ModuleDescription, input: Shape): WrittenCode {
  const batch = trialBatch(input);
  const { steps } = modelShapes(model, batch);
  const problems = [...orderProblems(model), ...layerProblems(steps)];
  const flattened = steps.filter(({ isFlattened }) => isFlattened);
  const plan = {
    flattened: new Set(flattened.map(({ path }) => path)),
    problems: new Map(problems.map((problem) => [problem.path, problem])),
  };
  const definition = isClass(model) ? classLines(model, plan) : modelLines(model, plan);
  const last = steps.at(-1);
  const output = last === undefined ? batch : last.outputShape;
  const body = [...definition, '', ...trialLines(batch, output), ''];
  return { code: [...importLines(body), '', ...body].join('\n'), problems };
}

/** What keeps a layer from being what it is, or from working. */
function layerProblems(steps: readonly LayerStep[]): readonly WriteProblem[] {
  return steps
    .filter(({ layer, error }) => layer.kind === 'Unknown' || error !== null)
    .map(problemOfStep)
    .filter((problem) => problem !== null);
}

/** Whether a module can be written as the class that it is. */
function isClass(module: ModuleDescription): module is ContainerDescription {
  if (module.kind !== 'Container' || module.children.length === 0) return false;
  const names = [module.className, ...module.children.map(({ name }) => name)];
  return names.every(isIdentifier) && !takenNames.has(module.className);
}

/** Classes that hold modules without running them, and names that the code needs. */
const takenNames = new Set([
  'ModuleList',
  'ModuleDict',
  'OrderedDict',
  'nn',
  'torch',
  'super',
  'print',
]);

function modelLines(model: ModuleDescription, plan: PyTorchPlan): readonly string[] {
  const [first, ...rest] = pytorchModule(model, '', plan);
  return [...commentOn('', plan), `model = ${first}`, ...rest];
}

function classLines(model: ContainerDescription, plan: PyTorchPlan): readonly string[] {
  const parts = pytorchParts(model.children, '', plan);
  const layers = parts.filter((part) => part !== flatten);
  return [
    '',
    `class ${model.className}(nn.Module):`,
    ...indented([
      'def __init__(self):',
      ...indented(['super().__init__()', ...layers.flatMap(attributeLines)]),
    ]),
    '',
    ...indented([
      'def forward(self, x):',
      ...indented([...commentOn('', plan), ...parts.map(forwardLine), 'return x']),
    ]),
    '',
    '',
    `model = ${model.className}()`,
  ];
}

function attributeLines({
  name,
  comment,
  lines: [first, ...rest],
}: PyTorchPart): readonly string[] {
  return [...comment, `self.${name} = ${first}`, ...rest];
}

function forwardLine(part: PyTorchPart): string {
  return part === flatten ? 'x = torch.flatten(x, 1)' : `x = self.${part.name}(x)`;
}

function commentOn(path: string, { problems }: PyTorchPlan): readonly string[] {
  const message = problems.get(path)?.message;
  return message === undefined ? [] : pythonComment(message);
}

/** A run of the network on zeros, if all its shapes are known. */
function trialLines(batch: Shape, output: Shape | null): readonly string[] {
  if (output === null) return ['print(model)'];
  const size = formatShape(output);
  return [
    `x = torch.zeros(${batch.join(', ')})`,
    `print(model(x).shape)  # torch.Size(${size})`,
  ];
}

function importLines(body: readonly string[]): readonly string[] {
  const text = body.join('\n');
  return [
    ...(text.includes('OrderedDict(')
      ? ['from collections import OrderedDict', '']
      : []),
    ...(text.includes('torch.') ? ['import torch'] : []),
    'from torch import nn',
  ];
}
