import { checkAgreement } from './agreement.ts';
import type { ContenderName, Prepared } from './contender.ts';
import type { Host } from './host.ts';
import { type Pace, type Timing, timeAll } from './timing.ts';
import type { Workload } from './workload.ts';

/** The times of a workload; plain data, so that a page can hand it over. */
export interface Measured {
  readonly name: string;
  readonly times: readonly (readonly [contender: ContenderName, timing: Timing])[];
}

/** Prepares everyone who takes part, in the table's order. @throws Error naming who cannot be started */
export async function prepareAll(workload: Workload, host: Host): Promise<ReadonlyMap<ContenderName, Prepared>> {
  const prepared = new Map<ContenderName, Prepared>();
  for (const [name, prepare] of Object.entries(workload.contenders)) prepared.set(name as ContenderName, await prepare(host));
  return prepared;
}

/** Times a workload. @throws Error if results differ */
export async function measure(workload: Workload, host: Host, pace: Pace): Promise<Measured> {
  const prepared = await prepareAll(workload, host);
  await checkAgreement(workload, prepared);
  return { name: workload.name, times: [...(await timeAll(prepared, pace))] };
}
