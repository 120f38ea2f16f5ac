import type { Matrix } from '../params.ts';

/**
 * A drawing moved by whole cells until the centre of its ink lies in the middle, as MNIST's digits do; ink that would
 * leave the picture holds it back. Without ink it stays.
 * Source: LeCun et al., "Gradient-based learning applied to document recognition", 1998, section III.A.
 * @param ink [H, W], each 0 … 1
 */
export function centreInk(ink: Matrix): Matrix {
  const columns = ink[0]?.map((_, j) => ink.map((row) => row[j] ?? 0)) ?? [];
  const down = shiftOf(ink.map(sum));
  const right = shiftOf(columns.map(sum));
  return ink.map((row, i) => row.map((_, j) => ink[i - down]?.[j - right] ?? 0));
}

const sum = (cells: readonly number[]): number => cells.reduce((total, cell) => total + cell, 0);

/** How far ink spread like this along one axis has to move. */
function shiftOf(inked: readonly number[]): number {
  const total = sum(inked);
  if (total === 0) return 0;
  const centre = sum(inked.map((cell, place) => cell * place)) / total;
  const first = inked.findIndex((cell) => cell > 0);
  const last = inked.findLastIndex((cell) => cell > 0);
  return Math.min(inked.length - 1 - last, Math.max(-first, Math.round((inked.length - 1) / 2 - centre)));
}
