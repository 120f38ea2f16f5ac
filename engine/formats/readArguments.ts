import { splitAtCommas } from './pythonValue.ts';

/** What stands in a layer's brackets, sorted by option. */
export interface ReadArguments {
  /** The text of each value, by the Python name of its option. */
  readonly given: ReadonlyMap<string, string>;
  /** What fits no option. */
  readonly left: readonly string[];
}

/**
 * The arguments of a call by name: those without one take the names in order. A name
 * alone, as PyTorch 1.0 printed `ReLU(inplace)`, stands for True.
 * @param names the Python names of the options, in PyTorch's order
 */
export function readArguments(text: string, names: readonly string[]): ReadArguments {
  const given = new Map<string, string>();
  const left: string[] = [];
  splitAtCommas(text).forEach((part, place) => {
    const [, named, value = ''] = /^([A-Za-z_]\w*)\s*=(.*)$/.exec(part) ?? [];
    const isNameAlone = names.includes(part);
    const name = named ?? (isNameAlone ? part : names[place]);
    if (name !== undefined && names.includes(name))
      given.set(name, named === undefined ? (isNameAlone ? 'True' : part) : value);
    else left.push(part);
  });
  return { given, left };
}
