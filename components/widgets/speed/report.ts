import type { Method } from './workload.ts';

/** What the worker is asked to measure: all sides, all ways. */
export interface Order {
  readonly channels: number;
  readonly kernel: number;
}

/** What the worker tells as it goes. Rates are in GFLOP/s: thousand million multiplications and additions a second. */
export type Report =
  | { readonly is: 'kernels'; readonly name: string }
  | { readonly is: 'peak'; readonly rate: number }
  | { readonly is: 'point'; readonly method: Method; readonly side: number; readonly rate: number }
  | { readonly is: 'done'; readonly difference: number };
