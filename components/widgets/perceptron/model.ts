import { explainLinear, step, tensor } from '../../../engine/index.ts';

/** A point of the plane of inputs: [x₁, x₂]. */
export type Point = readonly [x1: number, x2: number];

/** Two weights and a bias. */
export interface Neuron {
  readonly w1: number;
  readonly w2: number;
  readonly b: number;
}

/** What the step gives at exactly z = 0: 'on' 1 (z ≥ 0), 'off' 0 (z > 0). */
export type Tie = 'on' | 'off';

/** What a neuron makes of one input. */
export interface Firing {
  readonly products: Point;
  readonly z: number;
  readonly y: number;
}

/** A bar of the sum: it runs from one running total to the next. */
export interface Bar {
  readonly from: number;
  readonly to: number;
}

/**
 * `value` to six decimals. The numbers of these figures have two; 0.1 and its like are not exact in binary, and
 * without this −0.3 + 0.1 + 0.2 would be a hair beside 0 and rounding noise would decide the output.
 */
export const exact = (value: number): number => Math.round(value * 1e6) / 1e6 + 0;

/** The products, the sum z = b + w₁x₁ + w₂x₂ and the output of a neuron for one input. */
export function fire({ w1, w2, b }: Neuron, input: Point, tie: Tie = 'on'): Firing {
  const { terms, value } = explainLinear(tensor(input, [2]), tensor([w1, w2], [1, 2]), tensor([b], [1]), [0]);
  const [first = 0, second = 0] = terms.map(({ product }) => exact(product));
  const z = exact(value);
  return { products: [first, second], z, y: step(tensor([z], [1]), { tie }).data[0] ?? 0 };
}

/** The relation between z and 0 that decided the output; the rule's own sign where it holds. */
export function relation(z: number, tie: Tie): string {
  if (z < 0) return '<';
  if (tie === 'on') return '≥';
  return z > 0 ? '>' : '≤';
}

/** The sum as bars that add up: w₁x₁, then w₂x₂, then b, and last z from 0. */
export function sumBars({ products: [first, second], z }: Firing): readonly Bar[] {
  const both = exact(first + second);
  return [
    { from: 0, to: first },
    { from: first, to: both },
    { from: both, to: z },
    { from: 0, to: z },
  ];
}

/** The half width of the bars' scale: the least of a few that holds them all, so that it seldom changes. */
export function extentOf(bars: readonly Bar[]): number {
  const largest = Math.max(...bars.flatMap(({ from, to }) => [Math.abs(from), Math.abs(to)]));
  return [1.5, 3].find((extent) => extent >= largest) ?? 8;
}
