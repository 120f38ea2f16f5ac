import type { ContenderName, Prepared } from './contender.ts';
import type { Workload } from './workload.ts';

/**
 * Checks that everyone computes the same, before anyone is timed.
 * @throws Error naming who differs, where and by how much
 */
export async function checkAgreement({ name, tolerance = 1e-4 }: Workload, prepared: ReadonlyMap<ContenderName, Prepared>): Promise<void> {
  const [[, first] = [], ...others] = await results(prepared);
  if (first === undefined) throw new Error(`${name}: nobody takes part`);
  for (const [contender, values] of others) {
    if (values.length !== first.length) throw new Error(`${name}: ${contender} gives ${values.length} values, expected ${first.length}`);
    first.forEach((expected, place) => {
      const got = Number(values[place]);
      if (!(Math.abs(got - expected) <= tolerance * (1 + Math.abs(expected))))
        throw new Error(`${name}: value ${place} of ${contender} is ${got}, expected ${expected}`);
    });
  }
}

/** What everyone but the measure of the machine computes, ours first. */
async function results(prepared: ReadonlyMap<ContenderName, Prepared>): Promise<[ContenderName, number[]][]> {
  const found: [ContenderName, number[]][] = [];
  for (const [name, { enter, result }] of prepared) {
    if (name === 'peak') continue;
    await enter?.();
    found.push([name, Array.from(await result())]);
  }
  return found;
}
