import { type Shape, sizeOf } from '../shape.ts';
import type { TableRow } from './tableRow.ts';

/** Options of a layer that follow from its row in a table; the others stay open. */
export interface DeducedOptions {
  readonly outChannels?: number;
  readonly inFeatures?: number;
  readonly outFeatures?: number;
  readonly bias?: boolean;
  readonly numFeatures?: number;
  readonly affine?: boolean;
}

/**
 * What a row's output shape and parameters say for certain about its layer. The kernel
 * of a convolution stays open: 5 × 5, 25 × 1 and 1 × 25 have equally many weights.
 * @param before the output shape of the layer that ran before; null if not known
 */
export function deduceOptions(row: TableRow, before: Shape | null): DeducedOptions {
  const deduce = deductions[row.className];
  return deduce === undefined || row.outputShape === null
    ? {}
    : deduce(row.outputShape, row.parameters ?? 0, before);
}

type Deduce = (
  output: Shape,
  parameters: number,
  before: Shape | null,
) => DeducedOptions;

const deductions: Readonly<Record<string, Deduce | undefined>> = {
  Conv2d: (output) =>
    output.length < 3 ? {} : { outChannels: output[output.length - 3] },
  BatchNorm2d: (output, parameters) => {
    if (output.length !== 4) return {};
    return { numFeatures: output[1], affine: parameters === 2 * output[1] };
  },
  Linear: (output, parameters, before) => {
    const outFeatures = output[output.length - 1];
    return { outFeatures, ...deduceInputs(parameters / outFeatures, before) };
  },
};

/**
 * The inputs of a Linear with so many parameters an output: all but one of them and a
 * bias, or all of them and none. The shape before it, flattened or not, decides.
 */
function deduceInputs(perOutput: number, before: Shape | null): DeducedOptions {
  if (before === null || before.length < 2) return {};
  const possible = [before[before.length - 1], sizeOf(before.slice(1))];
  const hasBias = possible.includes(perOutput - 1);
  if (hasBias === possible.includes(perOutput)) return {};
  return { inFeatures: hasBias ? perOutput - 1 : perOutput, bias: hasBias };
}
