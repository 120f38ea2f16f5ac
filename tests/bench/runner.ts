import { type Growth, measureGrowth } from './growth.ts';
import type { Host } from './host.ts';
import { type Measured, measure } from './measure.ts';
import type { Pace } from './timing.ts';
import { workloads } from './workloads.ts';

/** What can be measured in one place, by names and numbers alone, so that a page can be asked for it. */
export interface Runner {
  measure(name: string, pace: Pace): Promise<Measured>;
  growth(steps: number): Promise<Growth>;
}

/** Measures on a host. */
export function runnerOn(host: Host): Runner {
  return {
    async measure(name, pace) {
      const workload = workloads.find((workload) => workload.name === name);
      if (workload === undefined) throw new Error(`there is no workload ${name}`);
      return measure(workload, host, pace);
    },
    growth: (steps) => measureGrowth(host, steps),
  };
}
