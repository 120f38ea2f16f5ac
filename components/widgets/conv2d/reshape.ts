import type { Cell } from '../../shared/gridMoves.ts';
import type { Matrix } from '../../shared/params.ts';
import { type Convolution, convolve, type Settings } from './model.ts';
import { params } from './params.ts';

/** `matrix` with another number of rows and columns; what it has no number for comes from `memory`, else it is 0. */
export function resize(matrix: Matrix, rows: number, columns: number, memory: Matrix = []): Matrix {
  return Array.from({ length: rows }, (_, i) => Array.from({ length: columns }, (_, j) => matrix[i]?.[j] ?? memory[i]?.[j] ?? 0));
}

/** `memory` as large as needed, with the numbers of `matrix` written over it. */
export function remember(memory: Matrix, matrix: Matrix): Matrix {
  const rows = Math.max(memory.length, matrix.length);
  const columns = Math.max(memory[0]?.length ?? 0, matrix[0]?.length ?? 0);
  return resize(matrix, rows, columns, memory);
}

/** Whether one grid is the other with at most one number changed. */
export const isEdit = (before: Matrix, after: Matrix): boolean =>
  before.length === after.length &&
  before[0]?.length === after[0]?.length &&
  before.flat().filter((value, place) => value !== after.flat()[place]).length <= 1;

/** `matrix` with one number changed. */
export const replace = (matrix: Matrix, { row, column }: Cell, value: number): Matrix =>
  matrix.map((cells, i) => (i === row ? cells.map((cell, j) => (j === column ? value : cell)) : cells));

/** A small change that lets the kernel fit: fewer gaps first, then more padding. */
export function mend(settings: Settings): Partial<Settings> {
  const dilation = Array.from({ length: settings.dilation }, (_, less) => settings.dilation - less);
  const padding = Array.from({ length: params.padding.max + 1 }, (_, padding) => padding).filter((padding) => padding >= settings.padding);
  const changes = padding.flatMap((padding) =>
    dilation.map((dilation) => ({
      dilation,
      padding,
      dilationWidth: Math.min(settings.dilationWidth, dilation),
      paddingWidth: Math.max(settings.paddingWidth, padding),
    })),
  );
  return changes.find((change) => fits(convolve({ ...settings, ...change }, null))) ?? {};
}

const fits = ({ error }: Convolution): boolean => error === null;
