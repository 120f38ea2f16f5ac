import { type ContenderName, contenders, peers } from './contender.ts';
import type { Measured } from './measure.ts';
import { peakOperations } from './peak.ts';
import { speedup, type Timing } from './timing.ts';
import type { Goal, Workload } from './workload.ts';

/** One contender's line in a table. */
export interface Row {
  readonly title: string;
  /** Milliseconds for one run. */
  readonly median: number;
  readonly quartiles: Timing['quartiles'];
  /** GFLOP/s; null where operations are not counted. */
  readonly speed: number | null;
  /** How many times as long as this engine it takes; null for the measure of the machine. */
  readonly ratio: number | null;
}

/** A goal and what came of it. */
export interface Outcome {
  readonly goal: string;
  readonly got: string;
  readonly isMet: boolean;
}

/** The lines of a workload's table. */
export function rowsOf({ operations }: Workload, { times }: Measured): Row[] {
  const ours = new Map(times).get('ours');
  return times.map(([name, timing]) => {
    const isPeak = name === 'peak';
    const count = isPeak ? peakOperations : operations;
    return {
      title: contenders[name].title,
      median: timing.median,
      quartiles: timing.quartiles,
      speed: count === undefined ? null : count / timing.median / 1e6,
      ratio: isPeak || !ours ? null : speedup(timing, ours),
    };
  });
}

/** What became of a workload's goals. */
export function outcomesOf(workload: Workload, { times }: Measured): Outcome[] {
  const byName = new Map(times);
  const ours = byName.get('ours');
  return workload.goals.flatMap((goal) => {
    const other = goal.against === 'best peer' ? fastestPeer(byName) : goal.against;
    const timing = other && byName.get(other);
    if (!ours || !other || !timing) return [];
    const share = other === 'peak' ? Number(workload.operations) / peakOperations : 1;
    const value = share * speedup(timing, ours);
    return [{ goal: `${workload.title}: ${inWords(goal)}`, got: figure(goal, value, other), isMet: value >= goal.atLeast }];
  });
}

function fastestPeer(times: ReadonlyMap<ContenderName, Timing>): ContenderName | undefined {
  const median = (name: ContenderName) => times.get(name)?.median ?? Number.POSITIVE_INFINITY;
  const [fastest] = peers.filter((name) => times.has(name)).toSorted((a, b) => median(a) - median(b));
  return fastest;
}

/** Goals are kept as speeds; those about our own parts read better as times. */
function inWords({ against, atLeast }: Goal): string {
  if (against === 'peak') return `at least ${percent(atLeast)} of what the machine can do`;
  if (against === 'kernels') return `at most ${(1 / atLeast).toFixed(2)} × the time of ${contenders.kernels.title}`;
  const other = against === 'best peer' ? 'the best peer' : contenders[against].title;
  return `at least ${atLeast} × as fast as ${other}`;
}

function figure({ against }: Goal, value: number, other: ContenderName): string {
  if (against === 'peak') return percent(value);
  if (against === 'kernels') return `${(1 / value).toFixed(2)} ×`;
  return `${value.toFixed(2)} ×${against === 'best peer' ? ` (${contenders[other].title})` : ''}`;
}

const percent = (part: number): string => `${(100 * part).toFixed(0)} %`;
