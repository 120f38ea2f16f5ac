import type { RefObject } from 'preact';
import type { Cell } from '../../shared/gridMoves.ts';
import type { Matrix } from '../../shared/params.ts';
import type { Widget } from '../../shared/useWidget.ts';
import type { params } from './params.ts';
import type { Figure } from './useScene.ts';

/** What the input, the kernel and the output of the figure are given. */
export interface MapProps {
  readonly widget: Widget<typeof params>;
  readonly figure: Figure;
  /** The layer of marks, whose place on the page the flying products need. */
  readonly layer: RefObject<HTMLDivElement>;
  /** Cells along the longest side of input and output, which share a scale. */
  readonly span: number;
}

/** Rows and columns. */
export const sizeOf = (rows: Matrix): Cell => ({ row: rows.length, column: rows[0]?.length ?? 0 });

/** The largest magnitude. */
export const largest = (rows: Matrix): number => Math.max(0, ...rows.flat().map(Math.abs));
