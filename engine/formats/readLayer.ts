import type { LayerOption } from './layerOptions.ts';
import type {
  LayerDescription,
  LayerKind,
  ModuleDescription,
} from './modelDescription.ts';
import type { ModelProblemDetails } from './modelProblem.ts';
import { isLayerKind, optionsOfKind, pythonName } from './optionsOfKind.ts';
import { readPythonValue } from './pythonValue.ts';
import { readArguments } from './readArguments.ts';

/** A module without others in it: `Linear(in_features=3, out_features=1)`. */
export interface WrittenLayer {
  readonly name: string;
  readonly className: string;
  /** What stands in its brackets. */
  readonly argumentsText: string;
  /** All of it, without its name. */
  readonly printed: string;
  /** Counted from 1. */
  readonly line: number;
}

/** What is wrong with a layer; where it stands, the caller knows. */
export type LayerProblem = Required<Pick<ModelProblemDetails, 'code' | 'subject'>>;

/** A layer as it was understood, and what was not. */
export interface ReadLayer {
  readonly module: ModuleDescription;
  readonly problems: readonly LayerProblem[];
}

/**
 * A layer from its text: values in the order of PyTorch's arguments, or by name in any
 * order. A class or a value that is not known leaves an Unknown, with a problem.
 */
export function readLayer(written: WrittenLayer): ReadLayer {
  const { name, className, argumentsText } = written;
  if (isLayerKind(className)) return readOptions(className, written);
  const holder = emptyHolder(name, className);
  if (holder !== null && argumentsText.trim() === '')
    return { module: holder, problems: [] };
  return unknown(written, { code: 'unknown-layer', subject: className });
}

/** A module that PyTorch prints on one line because it holds nothing. */
function emptyHolder(name: string, className: string): ModuleDescription | null {
  if (className === 'Sequential') return { kind: 'Sequential', name, children: [] };
  const isHolder = className === 'ModuleList' || className === 'ModuleDict';
  return isHolder ? { kind: 'Container', name, className, children: [] } : null;
}

function readOptions(kind: LayerKind, written: WrittenLayer): ReadLayer {
  const table = optionsOfKind(kind);
  const names = table.map(([name]) => pythonName(name));
  const { given, left } = readArguments(written.argumentsText, names);
  const options: Record<string, unknown> = {};
  for (const [name, option] of table) {
    const subject = pythonName(name);
    const text = given.get(subject);
    const isGiven = text !== undefined;
    const value = isGiven
      ? option.read(readPythonValue(text))
      : initialOf(option, options);
    if (value === undefined)
      return unknown(written, {
        code: isGiven ? 'bad-option' : 'missing-option',
        subject,
      });
    options[name] = value;
  }
  // Each option was read by the table that its type is derived from.
  const module = { kind, name: written.name, options } as LayerDescription;
  const problems = left.map(
    (part) => ({ code: 'unknown-option', subject: part }) as const,
  );
  return { module, problems };
}

/** What an option is when it is not given; undefined if it must be. */
function initialOf(
  { initial, sameAs }: LayerOption<unknown>,
  before: Readonly<Record<string, unknown>>,
): unknown {
  return sameAs === undefined ? initial : before[sameAs];
}

function unknown(written: WrittenLayer, problem: LayerProblem): ReadLayer {
  const { name, className, printed, line } = written;
  const module = { kind: 'Unknown', name, className, printed, line } as const;
  return { module, problems: [problem] };
}
