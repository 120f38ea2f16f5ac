import type { Explanation } from '../../../engine/index.ts';
import type { Cell } from '../../shared/gridMoves.ts';
import { type Convolution, cellOf, explainCell, placeOf, type Use, usesOf } from './model.ts';

/** The cell that pointer or focus is on; input cells count from the first one inside the padding. */
export interface Pointed {
  readonly grid: 'input' | 'kernel' | 'output';
  readonly cell: Cell;
}

/** What the figure shows at one moment. */
export interface Scene {
  /** The output cell whose arithmetic is shown, in reading order. */
  readonly shown: number;
  readonly explanation: Explanation | null;
  /** The output cell held for comparison, in reading order, and its arithmetic. */
  readonly pin: number | null;
  readonly pinned: Explanation | null;
  /** The term whose input cell and weight are lit. */
  readonly litTerm: number | null;
  /** The input cell pointed at, and the output cells that read it. */
  readonly from: Cell | null;
  readonly uses: readonly Use[];
}

/** The scene at a step, with what is pointed at and what is pinned (−1 for nothing). */
export function sceneOf(given: Convolution, step: number, pin: number, pointed: Pointed | null): Scene {
  const outputColumns = given.geometry?.columns.out ?? 1;
  const kernelColumns = given.kernel[0]?.length ?? 1;
  const { grid, cell } = pointed ?? { grid: null, cell: { row: 0, column: 0 } };
  const shown = Math.max(0, Math.min(given.count - 1, grid === 'output' ? cell.row * outputColumns + cell.column : step));
  const from = grid === 'input' ? cell : null;
  const held = pin >= 0 && pin < given.count ? pin : null;
  return {
    shown,
    explanation: explainCell(given, shown),
    pin: held,
    pinned: held === null ? null : explainCell(given, held),
    litTerm: grid === 'kernel' ? cell.row * kernelColumns + cell.column : null,
    from,
    uses: from === null ? [] : usesOf(given, from),
  };
}

/** The place of an explained output cell. */
export const outputCell = (explanation: Explanation): Cell => placeOf(explanation.index);

/** Where the window stands for a step: its first cell, counted from the corner of the padding; in the middle if it does not fit. */
export function windowCell(given: Convolution, step: number): Cell {
  const { padded, extent, geometry } = given;
  if (geometry === null)
    return { row: Math.floor((padded.length - extent[0]) / 2), column: Math.floor(((padded[0]?.length ?? 0) - extent[1]) / 2) };
  const { row, column } = cellOf(step, geometry.columns.out);
  return { row: row * given.stride[0], column: column * given.stride[1] };
}

/** Cells along the longest side of padded input and output, which are drawn to one scale; with room for a kernel that does not fit. */
export const spanOf = ({ padded, output, extent, error }: Convolution): number =>
  Math.max(
    padded.length,
    padded[0]?.length ?? 0,
    output.length,
    output[0]?.length ?? 0,
    ...(error === null ? [] : extent.map((cells) => cells + 1)),
  );
