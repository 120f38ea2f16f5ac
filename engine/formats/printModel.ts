import type { LayerOption } from './layerOptions.ts';
import type { LayerDescription, ModuleDescription } from './modelDescription.ts';
import { optionsOfKind, pythonName } from './optionsOfKind.ts';

/**
 * A network as `print(model)` writes it: children indented by two spaces; in a
 * ModuleList equal neighbours only once, as `(0-5): 6 x …`.
 *
 * A number with a fraction is printed as a float, also where a whole number was given:
 * `Dropout(p=0.0, inplace=False)`.
 *
 * Source: PyTorch 2, `torch.nn.Module.__repr__` and `torch.nn.ModuleList.__repr__`.
 */
export function printModel(module: ModuleDescription): string {
  if (module.kind === 'Unknown') return module.printed;
  if (!('children' in module)) return `${module.kind}(${printOptions(module)})`;
  const className = module.kind === 'Sequential' ? 'Sequential' : module.className;
  const runs = runsOf(module.children, className === 'ModuleList');
  if (runs.length === 0) return `${className}()`;
  return `${className}(\n${runs.map(printRun).join('')})`;
}

function printOptions({ kind, options }: LayerDescription): string {
  const values = options as Readonly<Record<string, unknown>>;
  return optionsOfKind(kind)
    .filter(([name, option]) => isPrinted(option, values[name]))
    .map(([name, option]) => {
      const value = option.print(values[name]);
      return option.printed === 'bare' ? value : `${pythonName(name)}=${value}`;
    })
    .join(', ');
}

function isPrinted(option: LayerOption<unknown>, value: unknown): boolean {
  if (option.printed === 'changed')
    return option.print(value) !== option.print(option.initial);
  return option.printed !== 'never';
}

/** Neighbours that are printed alike. */
interface Run {
  readonly first: string;
  readonly last: string;
  readonly count: number;
  readonly text: string;
}

/** The children, one run each, or equal neighbours in one run. */
function runsOf(children: readonly ModuleDescription[], joinsEqual: boolean): Run[] {
  const runs: Run[] = [];
  for (const child of children) {
    const text = printModel(child);
    const before = runs.at(-1);
    if (joinsEqual && before?.text === text)
      runs[runs.length - 1] = { ...before, last: child.name, count: before.count + 1 };
    else runs.push({ first: child.name, last: child.name, count: 1, text });
  }
  return runs;
}

function printRun({ first, last, count, text }: Run): string {
  const label = count === 1 ? `(${first}): ` : `(${first}-${last}): ${count} x `;
  return `${label}${text}\n`.replace(/^(?=.)/gm, '  ');
}
