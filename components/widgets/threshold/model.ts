import type { Values } from '../../shared/params.ts';
import { type Flower, flowers } from './iris.ts';
import type { params } from './params.ts';

/** The weights of the neuron. */
export interface Weights {
  readonly w1: number;
  readonly w2: number;
}

/** A flower as the neuron sees it. */
export interface Sample extends Flower {
  /** The weighted sum w₁x₁ + w₂x₂, without the bias. */
  readonly sum: number;
  readonly fires: boolean;
  /** True where a setosa fires or another stays silent. */
  readonly isError: boolean;
}

/** The neuron's answers for all flowers. */
export interface Judgement {
  readonly bias: number;
  /** The threshold θ = −b that the weighted sum must reach. */
  readonly theta: number;
  readonly samples: readonly Sample[];
  readonly firing: number;
  /** Setosa that fire. */
  readonly falseAlarms: number;
  /** Others that stay silent. */
  readonly misses: number;
  readonly errors: number;
}

/** Weights and a bias that leave no error, and weights that leave the fewest while b is 0. */
export const presets = {
  origin: { w1: -0.24, w2: 1, noBias: true },
  free: { w1: 1, w2: 1, b: -3.2, noBias: false },
} as const;

/**
 * The weighted sum of a flower, free of rounding noise: measurements are multiples of 0.1 and weights
 * of 0.02, so that a sum is one of 0.002, and whether it meets θ exactly must not depend on noise.
 */
export function weightedSum({ w1, w2 }: Weights, { x1, x2 }: Pick<Flower, 'x1' | 'x2'>): number {
  return Math.round((w1 * x1 + w2 * x2) * 1e6) / 1e6 + 0;
}

/** The sum with the bias, equally free of rounding noise: z = w₁x₁ + w₂x₂ + b. */
export const withBias = (sum: number, bias: number): number => Math.round((sum + bias) * 1e6) / 1e6 + 0;

/** What the neuron answers for every flower; it fires where the weighted sum reaches θ = −b. */
export function judge({ w1, w2, b, noBias }: Omit<Values<typeof params>, 'flower'>): Judgement {
  const bias = noBias ? 0 : b;
  const samples = flowers.map((flower): Sample => {
    const sum = weightedSum({ w1, w2 }, flower);
    const fires = withBias(sum, bias) >= 0;
    return { ...flower, sum, fires, isError: fires === flower.isSetosa };
  });
  const falseAlarms = samples.filter(({ isError, fires }) => isError && fires).length;
  const misses = samples.filter(({ isError, fires }) => isError && !fires).length;
  const firing = samples.filter(({ fires }) => fires).length;
  return { bias, theta: 0 - bias, samples, firing, falseAlarms, misses, errors: falseAlarms + misses };
}

/** How many fire for each bias, as corners [b, flowers] of a staircase from b = −10 to 10; it never falls. */
export function firingCurve(weights: Weights): [number, number][] {
  const steps = flowers.map((flower) => 0 - weightedSum(weights, flower)).sort((a, b) => a - b);
  const corners = steps.flatMap((b, i): [number, number][] => [
    [b, i],
    [b, i + 1],
  ]);
  const isCorner = (_: unknown, i: number) => (i % 2 === 0 ? steps[i / 2] !== steps[i / 2 - 1] : steps[(i - 1) / 2] !== steps[(i + 1) / 2]);
  return [[-10, 0], ...corners.filter(isCorner), [10, flowers.length]];
}

/** How high each sample's dot lies on the number line: its place among those of nearly the same sum. */
export function stackLevels(samples: readonly Sample[], width: number): number[] {
  const heights = new Map<number, number>();
  return samples.map(({ sum }) => {
    const bin = Math.floor(sum / width);
    const level = heights.get(bin) ?? 0;
    heights.set(bin, level + 1);
    return level;
  });
}

/** The number (from 1) of the flower nearest to a point, both axes taken as equally long. */
export function nearestFlower(x1: number, x2: number, extent: Pick<Flower, 'x1' | 'x2'>): number {
  const distances = flowers.map((flower) => Math.hypot((flower.x1 - x1) / extent.x1, (flower.x2 - x2) / extent.x2));
  return distances.indexOf(Math.min(...distances)) + 1;
}
