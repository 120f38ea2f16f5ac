import { useEffect, useRef, useState } from 'preact/hooks';
import { useJob } from '../../shared/useJob.ts';
import type { Order, Report } from './report.ts';
import { type Method, methods, sides } from './workload.ts';

/** What has been measured so far. */
export interface Measured {
  /** Which kernels the browser runs; '' before it is known. */
  readonly kernels: string;
  /** GFLOP/s; null before it is known, or where there is none. */
  readonly peak: number | null;
  readonly points: readonly { readonly method: Method; readonly side: number; readonly rate: number }[];
  /** How far the results of the ways lie apart at most; null before the end. */
  readonly difference: number | null;
}

const nothing: Measured = { kernels: '', peak: null, points: [], difference: null };

/** How many points there will be. */
export const pointCount = methods.length * sides.length;

/** The measurement of what `order` asks for; another order, or another `scenario`, makes a fresh start. */
export function useMeasurement(order: Order, scenario: unknown) {
  const [measured, setMeasured] = useState(nothing);
  const [state, setState] = useState<'idle' | 'running' | 'stopped'>('idle');
  const job = useJob<Order, Report>(start, (report) => {
    setMeasured((before) => withReport(before, report));
    if (report.is === 'done') {
      setState('idle');
      job.stop();
    }
  });
  const first = useRef(true);
  useEffect(() => {
    if (first.current) {
      first.current = false;
      return;
    }
    job.stop();
    setState('idle');
    setMeasured(nothing);
  }, [scenario]);
  return {
    measured,
    isRunning: state === 'running' && job.state !== 'broken',
    isStopped: state === 'stopped',
    isBroken: job.state === 'broken',
    begin: () => {
      setMeasured(nothing);
      setState('running');
      job.post(order);
    },
    stop: () => {
      setState('stopped');
      job.stop();
    },
  };
}

const start = (): Worker => new Worker(new URL('./speed.worker.ts', import.meta.url), { type: 'module' });

function withReport(before: Measured, report: Report): Measured {
  switch (report.is) {
    case 'kernels':
      return { ...before, kernels: report.name };
    case 'peak':
      return { ...before, peak: report.rate };
    case 'point':
      return { ...before, points: [...before.points, report] };
    case 'done':
      return { ...before, difference: report.difference };
  }
}
