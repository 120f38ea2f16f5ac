import type { ContenderName, Prepare } from './contender.ts';

/** How much faster than another this engine shall be; below 1: how close to it. */
export interface Goal {
  /** Whose time is divided by ours; 'best peer' is the fastest of the peers that take part. */
  readonly against: ContenderName | 'best peer';
  readonly atLeast: number;
}

/** One piece of work that is done by all who can. */
export interface Workload {
  /** For the command line: `npm run bench -- matmul`. */
  readonly name: string;
  /** What is computed, with sizes. */
  readonly title: string;
  /** Floating-point operations of one run, a multiply and an add being two; none where it makes little sense. */
  readonly operations?: number;
  readonly contenders: Partial<Readonly<Record<ContenderName, Prepare>>>;
  /** Who cannot do it, and why. */
  readonly absent: Partial<Readonly<Record<ContenderName, string>>>;
  readonly goals: readonly Goal[];
  /** How far results may lie apart. Default 1e-4, beside the same part of the value. */
  readonly tolerance?: number;
}
