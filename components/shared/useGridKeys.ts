import type { JSX, RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { type Cell, clampCell, moveCell } from './gridMoves.ts';
import type { Language } from './language.ts';
import type { Matrix } from './params.ts';
import { type Range, useCellDraft } from './useCellDraft.ts';

export type { Cell } from './gridMoves.ts';

/** Which cells may be edited, within which range, and what becomes of a typed number. */
export interface GridEdit extends Range {
  readonly canEdit: (cell: Cell) => boolean;
  readonly onEdit: (cell: Cell, value: number) => void;
}

interface GridKeysOptions {
  readonly lang: Language;
  readonly values: Matrix;
  readonly onPoint?: (cell: Cell | null) => void;
  readonly onPick?: (cell: Cell) => void;
  readonly edit?: GridEdit;
}

interface GridKeys {
  readonly table: RefObject<HTMLTableElement>;
  /** The one cell that Tab reaches. */
  readonly active: Cell;
  readonly draft: string | null;
  /** Why the last typed text was not taken, '' where it was. */
  readonly refusal: string;
  /** For the table: one set of listeners serves all cells. */
  readonly handlers: JSX.HTMLAttributes<HTMLTableElement>;
}

/** One tab stop for a whole grid: arrows, Home and End move in it; typing, Enter or a second tap edit a cell. */
export function useGridKeys({ lang, values, onPoint, onPick, edit }: GridKeysOptions): GridKeys {
  const table = useRef<HTMLTableElement>(null);
  const focusedBefore = useRef<Element | null>(null);
  const [place, setPlace] = useState<Cell>({ row: 0, column: 0 });
  const size = { row: values.length, column: values[0]?.length ?? 0 };
  const active = clampCell(place, size);
  const { draft, refusal, write, commit, forgive } = useCellDraft(lang, edit, (value) => edit?.onEdit(active, value));
  useEffect(forgive, [values]);
  const canEdit = (cell: Cell) => edit?.canEdit(cell) ?? false;
  const focus = ({ row, column }: Cell) => table.current?.rows[row]?.cells[column]?.focus();
  const open = ({ row, column }: Cell) => write(String(values[row]?.[column] ?? 0));

  const pressInField = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== 'Escape') return;
    event.preventDefault();
    if (event.key === 'Enter') commit();
    else write(null);
    requestAnimationFrame(() => focus(active));
  };
  const press = (event: KeyboardEvent) => {
    if (draft !== null) return pressInField(event);
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const target = moveCell(event.key, active, size);
    const isTyping = /^[-−.\d]$/.test(event.key) && canEdit(active);
    if (target === null && !isTyping && event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    if (target !== null) focus(target);
    else if (isTyping) write(event.key.replace('−', '-'));
    else if (event.key === 'Enter' && canEdit(active)) open(active);
    else onPick?.(active);
  };
  const click = (event: MouseEvent) => {
    const cell = cellOf(event.target);
    if (cell === null || draft !== null) return;
    if (focusedBefore.current === tdOf(event.target) && canEdit(cell)) open(cell);
    onPoint?.(cell);
    onPick?.(cell);
  };
  const handlers: JSX.HTMLAttributes<HTMLTableElement> = {
    onKeyDown: press,
    onClick: click,
    onInput: ({ target }) => target instanceof HTMLInputElement && write(target.value),
    onPointerDown: () => {
      focusedBefore.current = document.activeElement;
      forgive();
    },
    onPointerOver: ({ target }) => cellOf(target) !== null && onPoint?.(cellOf(target)),
    onPointerLeave: () => onPoint?.(table.current?.contains(document.activeElement) ? active : null),
    onFocusIn: ({ target }) => {
      const cell = cellOf(target);
      if (cell !== null) setPlace(cell);
      onPoint?.(cell);
    },
    onFocusOut: ({ target, relatedTarget }) => {
      if (target instanceof HTMLInputElement) commit();
      else forgive();
      if (!table.current?.contains(relatedTarget as Node | null)) onPoint?.(null);
    },
  };
  return { table, active, draft, refusal, handlers };
}

const tdOf = (target: EventTarget | null): HTMLTableCellElement | null => (target instanceof Element ? target.closest('td') : null);

function cellOf(target: EventTarget | null): Cell | null {
  const td = tdOf(target);
  const row = td?.closest('tr');
  return td && row ? { row: row.rowIndex, column: td.cellIndex } : null;
}
