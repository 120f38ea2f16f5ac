import { childPath, layersOf } from './layersOf.ts';
import type { ModuleDescription } from './modelDescription.ts';
import { indented, pythonComment, pythonString } from './pythonText.ts';
import { pytorchLayer } from './pytorchLayer.ts';
import type { WriteProblem } from './writeProblem.ts';

/** What has to be known of a whole network to write a part of it. */
export interface PyTorchPlan {
  /** The paths of the layers whose input is flattened in a `forward` that is not shown. */
  readonly flattened: ReadonlySet<string>;
  /** By the path of the module each is about. */
  readonly problems: ReadonlyMap<string, WriteProblem>;
}

/** A module within another, as it is written. */
export interface PyTorchPart {
  readonly name: string;
  readonly comment: readonly string[];
  /** The lines of the expression that makes it. */
  readonly lines: readonly string[];
}

/** The lines of the expression that makes a module; what is not known does nothing. */
export function pytorchModule(
  module: ModuleDescription,
  path: string,
  plan: PyTorchPlan,
  isInputFlat = false,
): readonly string[] {
  if (module.kind === 'Unknown') return ['nn.Identity()'];
  if ('options' in module) return [pytorchLayer(module)];
  const parts = pytorchParts(module.children, path, plan, isInputFlat);
  if (parts.length === 0) return ['nn.Sequential()'];
  return parts.every(({ name }, place) => name === String(place))
    ? ['nn.Sequential(', ...parts.flatMap(inOrder), ')']
    : ['nn.Sequential(OrderedDict([', ...parts.flatMap(byName), ']))'];
}

/** The modules in another, with an `nn.Flatten` wherever one is taken to be hidden. */
export function pytorchParts(
  children: readonly ModuleDescription[],
  path: string,
  plan: PyTorchPlan,
  isInputFlat = false,
): readonly PyTorchPart[] {
  return children.flatMap((child, place) => {
    const own = childPath(path, child);
    const [first] = layersOf(child).map((layer) => innerPath(own, layer.path));
    const isFlat = first !== undefined && plan.flattened.has(first);
    const message = plan.problems.get(own)?.message;
    const part = {
      name: child.name,
      comment: message === undefined ? [] : pythonComment(message),
      lines: pytorchModule(child, own, plan, isFlat),
    };
    return isFlat && !(isInputFlat && place === 0) ? [flatten, part] : [part];
  });
}

/** A flattening of all but the batch, which no printed text shows. */
export const flatten: PyTorchPart = {
  name: 'flatten_input',
  comment: [],
  lines: ['nn.Flatten()'],
};

function innerPath(outer: string, inner: string): string {
  return inner === '' ? outer : `${outer}.${inner}`;
}

function inOrder({ comment, lines }: PyTorchPart): readonly string[] {
  return indented([...comment, ...lines.slice(0, -1), `${lines.at(-1)},`]);
}

function byName({ name, comment, lines }: PyTorchPart): readonly string[] {
  const [first, ...rest] = lines;
  const call = [`(${pythonString(name)}, ${first}`, ...rest];
  return indented([...comment, ...call.slice(0, -1), `${call.at(-1)}),`]);
}
