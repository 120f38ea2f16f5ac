import { useEffect, useRef, useState } from 'preact/hooks';

/** Work that goes on in a worker, beside the page. */
export interface Job<Order> {
  /** 'broken' when the worker could not start or has thrown; another order starts a new one. */
  readonly state: 'idle' | 'running' | 'broken';
  /** Gives an order to the worker, which starts with the first. */
  readonly post: (order: Order, transfer?: readonly Transferable[]) => void;
  /** Ends the worker and all it holds. */
  readonly stop: () => void;
}

/** A worker that lives from the first order until it is stopped, or the figure is gone; each report goes to `onReport`. */
export function useJob<Order, Report>(start: () => Worker, onReport: (report: Report) => void): Job<Order> {
  const [state, setState] = useState<Job<Order>['state']>('idle');
  const worker = useRef<Worker | null>(null);
  const latest = useRef(onReport);
  latest.current = onReport;

  const end = (as: 'idle' | 'broken') => {
    worker.current?.terminate();
    worker.current = null;
    setState(as);
  };
  const begin = (): Worker => {
    const begun = start();
    begun.onmessage = ({ data }: MessageEvent<Report>) => latest.current(data);
    begun.onerror = () => end('broken');
    begun.onmessageerror = () => end('broken');
    return begun;
  };
  useEffect(() => () => worker.current?.terminate(), []);
  return {
    state,
    post: (order, transfer = []) => {
      try {
        worker.current ??= begin();
        worker.current.postMessage(order, [...transfer]);
        setState('running');
      } catch {
        end('broken');
      }
    },
    stop: () => end('idle'),
  };
}
