import type { LayerOption } from './layerOptions.ts';
import type { LayerDescription } from './modelDescription.ts';
import { optionsOfKind, pythonName } from './optionsOfKind.ts';

/**
 * The call that makes a layer: `nn.Conv2d(1, 6, kernel_size=5, padding=2)`. Options that
 * have PyTorch's own value are not written.
 */
export function pytorchLayer({ kind, options }: LayerDescription): string {
  const values = options as Readonly<Record<string, unknown>>;
  const written = optionsOfKind(kind)
    .filter(([name, option]) => !isInitial(option, values, name))
    .map(([name, option]) => {
      const value = literalOf(option, values[name], kind === 'Conv2d');
      return bareOptions.has(name) ? value : `${pythonName(name)}=${value}`;
    });
  return `nn.${kind}(${written.join(', ')})`;
}

/** Options that everyone writes without their names. */
const bareOptions = new Set([
  'inChannels',
  'outChannels',
  'inFeatures',
  'outFeatures',
  'numFeatures',
]);

function isInitial(
  option: LayerOption<unknown>,
  values: Readonly<Record<string, unknown>>,
  name: string,
): boolean {
  const initial = option.sameAs === undefined ? option.initial : values[option.sameAs];
  return initial !== undefined && option.print(values[name]) === option.print(initial);
}

/** A value as Python; an equal pair as one number where that means the same. */
function literalOf(
  option: LayerOption<unknown>,
  value: unknown,
  shortensPairs: boolean,
): string {
  if (typeof value === 'string') return `'${value}'`;
  const isEqualPair = Array.isArray(value) && value[0] === value[1];
  return shortensPairs && isEqualPair ? String(value[0]) : option.print(value);
}
