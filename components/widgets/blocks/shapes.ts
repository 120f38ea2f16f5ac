import type { Convolution } from './model.ts';

/** The shapes of the four blocks as tuples; null for the output where there is none. */
export function shapesOf({ input, weight, output, sizes }: Convolution) {
  const tuple = (shape: readonly number[]) => `(${shape.join(', ')})`;
  return {
    input: tuple(input.shape),
    filters: tuple(weight.shape),
    bias: tuple([sizes.filters, 1, 1]),
    output: output && tuple(output.shape),
  };
}
