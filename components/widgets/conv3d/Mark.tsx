import type { Cell } from '../../shared/gridMoves.ts';

interface MarkProps {
  readonly at: Cell;
  /** Rows and columns covered; 1 unless told. */
  readonly size?: number;
  /** Rows and columns of the plane it lies on. */
  readonly of: number;
  readonly kind: 'window' | 'lit' | 'current';
}

/** A mark over the cells of a square plane; it never takes a click. */
export const Mark = ({ at, size = 1, of, kind }: MarkProps) => (
  <i
    class="conv3d-mark"
    data-kind={kind}
    aria-hidden="true"
    style={{ '--row': at.row, '--column': at.column, '--size': size, '--of': of }}
  />
);
