import { useLayoutEffect, useRef } from 'preact/hooks';
import { formatNumber } from './format.ts';
import type { CellHandlers } from './useGridKeys.ts';

interface GridCellProps {
  readonly value: number;
  /** From 0 (no shade) to 1. */
  readonly shade: number;
  readonly digits: number;
  readonly label: string;
  readonly marks: Readonly<Record<`data-${string}`, string | boolean | undefined>>;
  readonly handlers: CellHandlers;
  /** The one cell of the grid that Tab reaches. */
  readonly isActive: boolean;
  /** What is being typed into it, null where nothing is. */
  readonly draft: string | null;
}

/** One cell of a number grid; a text field while it is being edited. */
export function GridCell({ value, shade, digits, label, marks, handlers, isActive, draft }: GridCellProps) {
  const field = useRef<HTMLInputElement>(null);
  const isEditing = draft !== null;
  useLayoutEffect(() => {
    if (isEditing) field.current?.focus();
  }, [isEditing]);
  return (
    <td
      role="gridcell"
      aria-label={label}
      tabIndex={isActive ? 0 : -1}
      data-sign={value < 0 ? '-' : value > 0 ? '+' : undefined}
      style={{ '--shade': `${Math.round(shade * 100)}%` }}
      {...marks}
      {...handlers.cell}
    >
      {isEditing ? (
        <input ref={field} type="text" inputMode="decimal" aria-label={label} value={draft} {...handlers.field} />
      ) : (
        <span>{formatNumber(value, digits)}</span>
      )}
    </td>
  );
}
