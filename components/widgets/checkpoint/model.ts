import { contour } from './contour.ts';
import { dots, reach } from './dots.ts';
import { curveOf, fileOf, isDamaged, type Moment, type Plan, snapshotAt, undisturbedCurve } from './timeline.ts';
import { hiddenNodes, outputsAt, type Snapshot, type Weights } from './training.ts';

/** What the figure shows. */
export interface Scene {
  readonly now: Snapshot;
  readonly file: Snapshot | null;
  /** The output for each dot. */
  readonly outputs: readonly number[];
  /** Dots told apart rightly. */
  readonly right: number;
  /** The largest difference between the outputs now and those of the network in the file; null without a file. */
  readonly difference: number | null;
  /** Numbers of the network that are not those of the file. */
  readonly changed: number;
  readonly curve: readonly Moment[];
  /** The same training, had nothing happened to it. */
  readonly reference: readonly Moment[];
  /** Whether the numbers are those that undisturbed training has: only these can be saved. */
  readonly isOnCourse: boolean;
}

/** Works out all that the figure shows for its parameters. */
export function sceneOf(plan: Plan): Scene {
  const now = snapshotAt(plan, plan.epoch);
  const file = fileOf(plan);
  const outputs = outputsAt(now.weights, places);
  const then = file === null ? null : outputsAt(file.weights, places);
  const isForked = plan.from === 'weights' && plan.saved >= 0 && plan.epoch > plan.saved;
  return {
    now,
    file,
    outputs,
    right: rightOf(outputs),
    difference: then === null ? null : Math.max(...outputs.map((output, i) => Math.abs(output - (then[i] ?? output)))),
    changed: file === null ? 0 : numbersOf(now.weights).filter((value, i) => value !== numbersOf(file.weights)[i]).length,
    curve: curveOf(plan, plan.epoch),
    reference: undisturbedCurve(plan, plan.epoch),
    isOnCourse: !isForked && !isDamaged(plan, plan.epoch),
  };
}

/** Whether an output says that a dot is filled. */
export const isFilled = (output: number): boolean => output >= 0.5;

/** How many dots a network tells apart rightly, by its outputs for them. */
export const rightOf = (outputs: readonly number[]): number =>
  dots.filter(({ kind }, i) => isFilled(outputs[i] ?? 0) === (kind === 1)).length;

/** All numbers of a network, in the order in which a file holds them. */
export const numbersOf = (weights: Weights): readonly number[] => [...weights.values()].flatMap(({ data }) => Array.from(data));

/** A row of the table of numbers: one for each node in the middle. */
export interface NumberRow {
  readonly name: 'x1' | 'x2' | 'bias' | 'out';
  readonly role: 'weight' | 'bias';
  readonly values: readonly number[];
}

/** The numbers by node: what it reads, its bias, what leads from it to the output; and the bias of the output. */
export function tableOf(weights: Weights): { readonly rows: readonly NumberRow[]; readonly last: number } {
  const of = (name: string) => Array.from(weights.get(name)?.data ?? []);
  const first = of('0.weight');
  const input = (feature: number) => Array.from({ length: hiddenNodes }, (_, node) => first[node * 2 + feature] ?? 0);
  return {
    rows: [
      { name: 'x1', role: 'weight', values: input(0) },
      { name: 'x2', role: 'weight', values: input(1) },
      { name: 'bias', role: 'bias', values: of('0.bias') },
      { name: 'out', role: 'weight', values: of('2.weight') },
    ],
    last: of('2.bias')[0] ?? 0,
  };
}

const cells = 40;

/** The rings round the part of the plane where the network says “filled”, in the plane's own coordinates. */
export function regionOf(weights: Weights): readonly (readonly (readonly [x1: number, x2: number])[])[] {
  const along = (place: number) => -reach + (2 * reach * place) / cells;
  const ticks = Array.from({ length: cells + 1 }, (_, place) => along(place));
  const outputs = outputsAt(
    weights,
    ticks.flatMap((x2) => ticks.map((x1) => [x1, x2] as const)),
  );
  const heights = ticks.map((_, row) => outputs.slice(row * ticks.length, (row + 1) * ticks.length));
  return contour(heights, 0.5).map((ring) => ring.map(([column, row]) => [along(column), along(row)] as const));
}

const places = dots.map(({ x1, x2 }) => [x1, x2] as const);
