import { formatNumber } from '../../shared/format.ts';

/** A number of the figure as readers see it: four decimals, fewer where it is large, so that it keeps its place. */
export const shown = (value: number): string => formatNumber(value, Math.abs(value) >= 1000 ? 0 : Math.abs(value) >= 10 ? 2 : 4);
