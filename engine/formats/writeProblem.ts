import { childPath } from './layersOf.ts';
import type { ModuleDescription } from './modelDescription.ts';
import type { LayerStep } from './modelShapes.ts';
import { printModel } from './printModel.ts';
import { oneLine } from './pythonText.ts';
import { readingLimits } from './readingLimits.ts';

/** Source code, and what it does not say as it should. */
export interface WrittenCode {
  readonly code: string;
  readonly problems: readonly WriteProblem[];
}

/** What source code does not say about a network, in fields, for any language. */
export interface WriteProblem {
  readonly code: WriteProblemCode;
  /** The module it is about, as in `state_dict()`: 'features.0'; '' for the network. */
  readonly path: string;
  /** The module on one line: 'ReLU6()'. */
  readonly module: string;
  /** What is missing, as PyTorch names it, or why the layer cannot work; else ''. */
  readonly subject: string;
  /** All of it as a sentence in English, which stands in the code too. */
  readonly message: string;
}

/** The name of each problem of writing code. */
export type WriteProblemCode = keyof typeof sentences;

/** A problem with its sentence. */
export function writeProblem(
  code: WriteProblemCode,
  path: string,
  module: string,
  subject = '',
): WriteProblem {
  const { quoted } = readingLimits;
  const text = oneLine(module).slice(0, quoted);
  const where = path === '' ? '' : `${oneLine(path)}: `;
  const message = where + sentences[code](text, oneLine(subject));
  return { code, path, module: text, subject, message };
}

/** One problem for each class that decides itself what runs when, and how. */
export function orderProblems(model: ModuleDescription): readonly WriteProblem[] {
  const found = new Map<string, WriteProblem>();
  const visit = (module: ModuleDescription, path: string): void => {
    if (!('children' in module)) return;
    if (module.kind === 'Container' && !found.has(module.className))
      found.set(
        module.className,
        writeProblem('order-assumed', path, module.className),
      );
    for (const child of module.children) visit(child, childPath(path, child));
  };
  visit(model, '');
  return [...found.values()];
}

/** Why a layer cannot be written where all shapes must be known; null if it can. */
export function problemOfStep({
  path,
  layer,
  inputShape,
  error,
}: LayerStep): WriteProblem | null {
  const text = printModel(layer);
  if (layer.kind === 'Unknown') return writeProblem('unknown-layer', path, text);
  if (error !== null)
    return writeProblem('impossible-layer', path, text, error.message);
  return inputShape === null ? writeProblem('shape-unknown', path, text) : null;
}

/** One sentence a code. */
const sentences = {
  'impossible-layer': (module: string, subject: string) =>
    `${module} cannot work here: ${subject}`,
  'no-such-input': (module: string, subject: string) =>
    `${module} is left out: for an input of shape ${subject} it has no counterpart here`,
  'no-such-option': (module: string, subject: string) =>
    `${module} is left out: its ${subject} has no counterpart here`,
  'order-assumed': (module: string) =>
    `${module} has a forward() that is not shown: its layers run in the order listed, ` +
    'and what else it does, such as relu, is missing',
  'shape-unknown': (module: string) =>
    `${module} is left out: the shape before it is not known`,
  'unknown-layer': (module: string) =>
    `${module} is not a layer that this book knows; write it by hand`,
};
