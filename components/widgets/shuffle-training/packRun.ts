import { type ByNetwork, networkNames } from './networkNames.ts';
import type { Measured } from './training.ts';

/** Results as they stand in a page, each as a row: digits seen, four accuracies, the gap. */
export type PackedRun = readonly (readonly number[])[];

/** Results as rows of numbers. */
export const packRun = (results: readonly Measured[]): PackedRun =>
  results.map(({ seen, accuracy, gap }) => [seen, ...networkNames.map((name) => accuracy[name]), Number(gap.toPrecision(3))]);

/** Reads what `packRun` wrote. */
export const unpackRun = (rows: PackedRun): readonly Measured[] =>
  rows.map(([seen = 0, ...numbers]) => ({
    seen,
    accuracy: Object.fromEntries(networkNames.map((name, i) => [name, numbers[i] ?? 0])) as ByNetwork<number>,
    gap: numbers[networkNames.length] ?? 0,
  }));
