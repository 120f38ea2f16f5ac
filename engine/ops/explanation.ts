import { offsetOf, stridesOf } from '../shape.ts';
import type { Tensor } from '../tensor.ts';

/** One product in a weighted sum: which input cell met which weight. */
export interface Term {
  readonly input: {
    /** Where in the input; below 0 or beyond the size it lies in the padding. */
    readonly index: readonly number[];
    /** False in the padding, where the value is 0. */
    readonly inside: boolean;
    readonly value: number;
  };
  readonly weight: { readonly index: readonly number[]; readonly value: number };
  readonly product: number;
}

/** One output cell as data: everything that is needed to write out its arithmetic. */
export interface Explanation {
  readonly op: string;
  /** The index of the output cell. */
  readonly index: readonly number[];
  /** In the order in which the op adds them. */
  readonly terms: readonly Term[];
  /** The sum of all products, without the bias. */
  readonly sum: number;
  /** 0 where there is none. */
  readonly bias: number;
  /** What the op's output holds at `index`: sum + bias, rounded to 32 bits. */
  readonly value: number;
}

/** The term of two cells; `inside` false reads the input as 0. */
export function termOf(
  x: Tensor,
  inputIndex: readonly number[],
  inside: boolean,
  weight: Tensor,
  weightIndex: readonly number[],
): Term {
  const value = inside ? x.data[offsetOf(inputIndex, stridesOf(x.shape))] : 0;
  const factor = weight.data[offsetOf(weightIndex, stridesOf(weight.shape))];
  return {
    input: { index: inputIndex, inside, value },
    weight: { index: weightIndex, value: factor },
    product: value * factor,
  };
}

/** The sum of the products, added one by one in float64. */
export function sumOf(terms: readonly Term[]): number {
  return terms.reduce((sum, { product }) => sum + product, 0);
}
