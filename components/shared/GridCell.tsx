import { useLayoutEffect, useRef } from 'preact/hooks';
import { memo } from './memo.ts';

/** Extra attributes of a cell, for its look. */
export type CellMarks = Readonly<Record<`data-${string}`, string | boolean | undefined>>;

interface GridCellProps {
  /** The number as shown, '' where it is not known yet. */
  readonly shown: string;
  readonly sign: '+' | '-' | undefined;
  /** In per cent, from 0 (no shade) to 100. */
  readonly shade: number;
  readonly label: string;
  /** The one cell of the grid that Tab reaches. */
  readonly isActive: boolean;
  /** What is being typed into it, null where nothing is. */
  readonly draft: string | null;
}

/** One cell of a number grid; a text field while it is being edited. Its grid listens to its events. */
export const GridCell = memo(({ shown, sign, shade, label, isActive, draft, ...marks }: GridCellProps & CellMarks) => {
  const field = useRef<HTMLInputElement>(null);
  const isEditing = draft !== null;
  useLayoutEffect(() => {
    if (isEditing) field.current?.focus();
  }, [isEditing]);
  return (
    <td {...marks} role="gridcell" aria-label={label} tabIndex={isActive ? 0 : -1} data-sign={sign} style={{ '--shade': `${shade}%` }}>
      {isEditing ? <input ref={field} type="text" inputMode="decimal" aria-label={label} value={draft} /> : shown}
    </td>
  );
});
