import type { Values } from '../../shared/params.ts';
import type { params } from './params.ts';
import { damaged, nextEpoch, type Snapshot, start, withoutOptimizer } from './training.ts';

/** The values of the figure's parameters. */
export type Plan = Values<typeof params>;

/** The error at one epoch. */
export interface Moment {
  readonly epoch: number;
  readonly error: number;
}

// Runs worked out so far, each a snapshot an epoch from where it starts; they grow as they are asked for more.
const runs = new Map<string, Snapshot[]>();
const mostRuns = 24;

/** The snapshot `epochs` after the first of the run of this name. */
function along(name: string, first: () => Snapshot, epochs: number): Snapshot {
  if (runs.size > mostRuns && !runs.has(name)) runs.clear();
  const run = runs.get(name) ?? [first()];
  runs.set(name, run);
  let latest = run[run.length - 1] ?? first();
  while (run.length <= epochs) {
    latest = nextEpoch(latest);
    run.push(latest);
  }
  return run[epochs] ?? latest;
}

/** The run that nothing has interrupted. */
const undisturbed = ({ seed }: Pick<Plan, 'seed'>, epoch: number): Snapshot => along(`${seed}`, () => start(seed), epoch);

/** What the file holds; null where there is none. */
export const fileOf = (plan: Plan): Snapshot | null => (plan.saved < 0 ? null : undisturbed(plan, plan.saved));

/** Whether the run comes from the file by this epoch. */
const isResumed = ({ from, saved }: Plan, epoch: number): boolean => from !== 'start' && saved >= 0 && epoch >= saved;

/** Whether noise has struck the run by this epoch; loading the file undoes what struck before. */
export function isDamaged(plan: Plan, epoch: number): boolean {
  const { damage, hit, saved } = plan;
  return damage > 0 && epoch >= hit && (!isResumed(plan, epoch) || hit >= saved);
}

/** The run without its damage: from the start, or from the file. */
function sound(plan: Plan, epoch: number): Snapshot {
  const { seed, saved, from } = plan;
  if (!isResumed(plan, epoch) || from === 'everything') return undisturbed(plan, epoch);
  return along(`${seed} ${saved}`, () => withoutOptimizer(undisturbed(plan, saved)), epoch - saved);
}

/** Training at an epoch, after all that has happened to it. */
export function snapshotAt(plan: Plan, epoch: number): Snapshot {
  const { seed, saved, from, damage, hit } = plan;
  if (!isDamaged(plan, epoch)) return sound(plan, epoch);
  const path = isResumed(plan, epoch) ? `${from} ${saved}` : 'start';
  return along(`${seed} ${path} ${damage} ${hit}`, () => damaged(sound(plan, hit), damage), epoch - hit);
}

/** The errors of the run up to an epoch; two at the epoch of the damage, before and after it. */
export function curveOf(plan: Plan, epoch: number): readonly Moment[] {
  return epochsTo(epoch).flatMap((at) => {
    const moment = { epoch: at, error: snapshotAt(plan, at).error };
    const isHit = at === plan.hit && isDamaged(plan, at);
    return isHit ? [{ epoch: at, error: sound(plan, at).error }, moment] : [moment];
  });
}

/** The errors of the run that nothing has interrupted, up to an epoch. */
export const undisturbedCurve = (plan: Plan, epoch: number): readonly Moment[] =>
  epochsTo(epoch).map((at) => ({ epoch: at, error: undisturbed(plan, at).error }));

const epochsTo = (epoch: number): readonly number[] => Array.from({ length: epoch + 1 }, (_, at) => at);
