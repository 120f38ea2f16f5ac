import type { JSX, RefObject } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { formatNumber } from './format.ts';
import type { Language } from './language.ts';
import type { Matrix } from './params.ts';
import { parseNumber } from './paramText.ts';
import { sharedText } from './text.ts';

/** A place in a grid, counted from 0. */
export interface Cell {
  readonly row: number;
  readonly column: number;
}

/** Which cells may be edited, within which range, and what becomes of a typed number. */
export interface GridEdit {
  readonly min: number;
  readonly max: number;
  readonly canEdit: (cell: Cell) => boolean;
  readonly onEdit: (cell: Cell, value: number) => void;
}

/** The event handlers of one cell and of its text field. */
export interface CellHandlers {
  readonly cell: JSX.HTMLAttributes<HTMLTableCellElement>;
  readonly field: JSX.InputHTMLAttributes<HTMLInputElement>;
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
  readonly isActive: (cell: Cell) => boolean;
  readonly draft: string | null;
  /** Why the last typed text was not taken, '' where it was. */
  readonly refusal: string;
  readonly handlersOf: (cell: Cell) => CellHandlers;
}

/** One tab stop for a whole grid: arrows, Home and End move in it; typing, Enter or a second tap edit a cell. */
export function useGridKeys({ lang, values, onPoint, onPick, edit }: GridKeysOptions): GridKeys {
  const table = useRef<HTMLTableElement>(null);
  const [place, setPlace] = useState<Cell>({ row: 0, column: 0 });
  const [draft, setDraft] = useState<string | null>(null);
  const [refusal, setRefusal] = useState('');
  const size = { row: values.length, column: values[0]?.length ?? 0 };
  const active = clampCell(place, size);
  const isActive = (cell: Cell) => cell.row === active.row && cell.column === active.column;
  const canEdit = (cell: Cell) => edit?.canEdit(cell) ?? false;
  const focus = ({ row, column }: Cell) => table.current?.rows[row]?.cells[column]?.focus();

  const commit = (cell: Cell, typed: string) => {
    setDraft(null);
    if (edit === undefined || typed.trim() === '') return;
    const value = parseNumber(typed);
    const isTaken = value !== null && value >= edit.min && value <= edit.max;
    setRefusal(isTaken ? '' : sharedText[lang].invalidNumber(typed.slice(0, 12), formatNumber(edit.min), formatNumber(edit.max)));
    if (isTaken) edit.onEdit(cell, value);
  };
  const press = (event: KeyboardEvent, cell: Cell) => {
    if (draft !== null || event.ctrlKey || event.metaKey || event.altKey) return;
    const target = moves[event.key]?.(cell, size);
    const isTyping = /^[-−.\d]$/.test(event.key) && canEdit(cell);
    const isPicking = event.key === 'Enter' || event.key === ' ';
    if (target === undefined && !isTyping && !isPicking) return;
    event.preventDefault();
    if (target !== undefined) focus(clampCell(target, size));
    else if (isTyping) setDraft(event.key.replace('−', '-'));
    else if (event.key === 'Enter' && canEdit(cell)) setDraft(String(values[cell.row]?.[cell.column] ?? 0));
    else onPick?.(cell);
  };
  const pressInField = (event: KeyboardEvent, cell: Cell, typed: string) => {
    if (event.key !== 'Enter' && event.key !== 'Escape') return;
    event.stopPropagation();
    event.preventDefault();
    if (event.key === 'Enter') commit(cell, typed);
    else setDraft(null);
    requestAnimationFrame(() => focus(cell));
  };
  const click = (cell: Cell, wasActive: boolean) => {
    if (wasActive && canEdit(cell) && draft === null) setDraft(String(values[cell.row]?.[cell.column] ?? 0));
    onPick?.(cell);
  };
  const handlersOf = (cell: Cell): CellHandlers => ({
    cell: {
      onKeyDown: (event) => press(event, cell),
      onPointerEnter: () => onPoint?.(cell),
      onPointerDown: (event) => event.currentTarget.toggleAttribute('data-was-active', event.currentTarget === document.activeElement),
      onClick: (event) => click(cell, event.currentTarget.hasAttribute('data-was-active')),
      onFocus: () => {
        setPlace(cell);
        onPoint?.(cell);
      },
    },
    field: {
      onInput: (event) => setDraft(event.currentTarget.value),
      onKeyDown: (event) => pressInField(event, cell, event.currentTarget.value),
      onBlur: (event) => commit(cell, event.currentTarget.value),
    },
  });
  return { table, isActive, draft, refusal, handlersOf };
}

const moves: Readonly<Record<string, (cell: Cell, size: Cell) => Cell>> = {
  ArrowUp: ({ row, column }) => ({ row: row - 1, column }),
  ArrowDown: ({ row, column }) => ({ row: row + 1, column }),
  ArrowLeft: ({ row, column }) => ({ row, column: column - 1 }),
  ArrowRight: ({ row, column }) => ({ row, column: column + 1 }),
  Home: ({ row }) => ({ row, column: 0 }),
  End: ({ row }, size) => ({ row, column: size.column - 1 }),
};

const clampCell = ({ row, column }: Cell, size: Cell): Cell => ({
  row: Math.max(0, Math.min(size.row - 1, row)),
  column: Math.max(0, Math.min(size.column - 1, column)),
});
