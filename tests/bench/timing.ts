import type { Prepared } from './contender.ts';

/** The times of one contender, in milliseconds for one run. */
export interface Timing {
  /** Of every round. */
  readonly rounds: readonly number[];
  readonly median: number;
  /** A quarter of the rounds was faster, a quarter slower. */
  readonly quartiles: readonly [low: number, high: number];
}

/** How long everyone is timed. */
export interface Pace {
  readonly rounds: number;
  /** Least length of a round in milliseconds: shorter work is repeated within it. */
  readonly round: number;
  /** After so many milliseconds a slow contender rests, once it has had three rounds. */
  readonly budget: number;
}

const fewestRounds = 3;

/** Times everyone in turn, round by round, so that a busy machine is unfair to all alike. */
export async function timeAll<Name extends string>(
  prepared: ReadonlyMap<Name, Prepared>,
  { rounds, round, budget }: Pace,
): Promise<ReadonlyMap<Name, Timing>> {
  const times = new Map<Name, number[]>();
  const repeats = new Map<Name, number>();
  for (const [name, contender] of prepared) {
    times.set(name, []);
    repeats.set(name, await warmUp(contender, round));
  }
  for (let number = 0; number < rounds; number++)
    for (const [name, contender] of prepared) {
      const own = times.get(name) ?? [];
      const count = repeats.get(name) ?? 1;
      const spent = count * own.reduce((sum, time) => sum + time, 0);
      if (spent < budget || own.length < fewestRounds) own.push(await timeOf(contender, count));
    }
  return new Map([...times].map(([name, rounds]) => [name, summed(rounds)]));
}

/** Runs a contender until compilers have done their work; returns how many runs fill a round. */
async function warmUp(contender: Prepared, round: number): Promise<number> {
  let [repeats, time] = [1, 0];
  for (let total = 0; total < 8 * round; total += repeats * time) {
    if (total > 0 && time * repeats < round) repeats *= 2;
    time = await timeOf(contender, repeats);
  }
  return Math.max(1, Math.ceil(round / time));
}

async function timeOf({ enter, run }: Prepared, repeats: number): Promise<number> {
  await enter?.();
  const start = performance.now();
  for (let count = 0; count < repeats; count++) {
    const result = run();
    if (result instanceof Promise) await result;
  }
  return (performance.now() - start) / repeats;
}

function summed(rounds: readonly number[]): Timing {
  return { rounds, median: quantile(rounds, 0.5), quartiles: [quantile(rounds, 0.25), quantile(rounds, 0.75)] };
}

/**
 * How many times faster the second is: the median of the ratios round by round, in which the machine's moods cancel out.
 */
export function speedup(other: Timing, ours: Timing): number {
  const pairs = Math.min(other.rounds.length, ours.rounds.length);
  const ratios = Array.from({ length: pairs }, (_, round) => Number(other.rounds[round]) / Number(ours.rounds[round]));
  return quantile(ratios, 0.5);
}

function quantile(values: readonly number[], part: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(part * (sorted.length - 1))] ?? Number.NaN;
}
