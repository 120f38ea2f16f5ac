import type { ComponentChildren, RefObject } from 'preact';
import type { Cell } from './gridMoves.ts';

interface OverlayProps {
  /** The element that is as large as the grid, for finding its cells on the page. */
  readonly layer?: RefObject<HTMLDivElement>;
  readonly children?: ComponentChildren;
}

/** A layer over a number grid, its child, on which marks are placed; it never takes a click. Its look is in overlay.css. */
export const Overlay = ({ layer, children }: OverlayProps) => (
  <div class="overlay" ref={layer} aria-hidden="true">
    {children}
  </div>
);

interface MarkProps {
  readonly at: Cell;
  /** Cells that it covers; one unless told. */
  readonly high?: number;
  readonly wide?: number;
  /** What it says, as a look. */
  readonly kind: string;
  readonly children?: ComponentChildren;
}

/** A mark over a cell, or over a rectangle of cells. */
export const Mark = ({ at, high = 1, wide = 1, kind, children }: MarkProps) => (
  <i class="mark" data-kind={kind} style={{ '--row': at.row, '--column': at.column, '--high': high, '--wide': wide }}>
    {children}
  </i>
);
