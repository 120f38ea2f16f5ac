/** The sizes of batch that are timed, each twice the one before. */
export const batchSizes = [1, 2, 4, 8, 16, 32, 64, 128, 256] as const;

/** How often each size is timed. */
export const repeats = 7;

/** What the worker reports: milliseconds of single passes of a batch of this size. */
export interface Report {
  readonly size: number;
  readonly passes: readonly number[];
  /** The kernels that computed them: 'relaxed', 'simd' or 'typescript'. */
  readonly kernels: string;
}

/** A measured size of batch. */
export interface Timing {
  readonly size: number;
  /** Microseconds for each image: the median over the repeats, the least and the most. */
  readonly median: number;
  readonly least: number;
  readonly most: number;
}

/** Microseconds for each image, from the times of whole passes. */
export function timingOf({ size, passes }: Report): Timing {
  const each = passes.map((milliseconds) => (milliseconds * 1000) / size).sort((a, b) => a - b);
  const middle = (each.length - 1) / 2;
  const median = ((each[Math.floor(middle)] ?? Number.NaN) + (each[Math.ceil(middle)] ?? Number.NaN)) / 2;
  return { size, median, least: each[0] ?? median, most: each.at(-1) ?? median };
}

/** How many times less an image costs than in a batch of one; null before both are measured. */
export function gainOf(timings: readonly Timing[], size: number): number | null {
  const [alone, own] = [timings.find((timing) => timing.size === 1), timings.find((timing) => timing.size === size)];
  return alone === undefined || own === undefined ? null : alone.median / own.median;
}
