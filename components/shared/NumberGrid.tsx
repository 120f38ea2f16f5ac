import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import { formatNumber } from './format.ts';
import { type CellMarks, GridCell } from './GridCell.tsx';
import type { Language } from './language.ts';
import type { Matrix } from './params.ts';
import type { Role } from './Sym.tsx';
import { sharedText } from './text.ts';
import { type Cell, type GridEdit, useGridKeys } from './useGridKeys.ts';

interface NumberGridProps {
  readonly lang: Language;
  /** What the grid is, for its caption: "Input", "Kernel". */
  readonly name: string;
  readonly values: Matrix;
  readonly role: Role;
  /** Decimals shown, the same throughout a figure. */
  readonly digits?: number;
  /** The magnitude shaded most; the grid's largest unless told. */
  readonly extent?: number;
  /** The cell that counts as the first one, where padding stands before it. */
  readonly origin?: Cell;
  /** Whether a cell's number is not known yet: the cell stays empty and only its note is spoken. Another function is another answer. */
  readonly isBlank?: (cell: Cell) => boolean;
  /** Extra attributes of a cell, for its look: data-padding, data-blank … They follow from `values` and `isBlank` alone. */
  readonly marks?: (cell: Cell) => CellMarks;
  /** What a screen reader adds to place and value of a cell: "padding". It follows from `values` and `isBlank` alone. */
  readonly note?: (cell: Cell) => string;
  readonly onPoint?: (cell: Cell | null) => void;
  readonly onPick?: (cell: Cell) => void;
  readonly edit?: GridEdit;
  /** Overlays placed over the cells, in per cent of the grid. */
  readonly children?: ComponentChildren;
}

const first: Cell = { row: 0, column: 0 };

/** A matrix as a real table: arrow keys move between cells, typing edits, shading shows sign and size. */
export function NumberGrid(props: NumberGridProps) {
  const { lang, name, values, role, digits = 2, origin = first, edit } = props;
  const keys = useGridKeys(props);
  const { active, draft } = keys;
  const extent = props.extent ?? Math.max(1e-9, ...values.flat().map(Math.abs));
  const cellAt = (row: number, column: number, value: number) => {
    const cell = { row, column };
    const isBlank = props.isBlank?.(cell) ?? false;
    const isActive = row === active.row && column === active.column;
    const shown = isBlank ? '' : formatNumber(value, digits);
    const words = [sharedText[lang].cell(row - origin.row, column - origin.column), shown, props.note?.(cell) ?? ''];
    return (
      <GridCell
        key={column - origin.column}
        shown={shown}
        sign={isBlank || value === 0 ? undefined : value < 0 ? '-' : '+'}
        shade={isBlank ? 0 : Math.round(Math.min(1, Math.abs(value) / extent) * 100)}
        label={words.filter((word) => word !== '').join(', ')}
        isActive={isActive}
        draft={isActive ? draft : null}
        {...props.marks?.(cell)}
      />
    );
  };
  const chars = useMemo(() => Math.max(1, ...values.flat().map((value) => formatNumber(value, digits).length)), [values, digits]);
  const rows = useMemo(
    () => values.map((row, i) => <tr key={i - origin.row}>{row.map((value, j) => cellAt(i, j, value))}</tr>),
    [lang, values, digits, extent, origin.row, origin.column, props.isBlank, active.row, active.column, draft],
  );
  return (
    <div class="grid-frame" style={{ '--columns': values[0]?.length ?? 0, '--rows': values.length, '--chars': chars }}>
      <table
        ref={keys.table}
        class="number-grid"
        role="grid"
        data-role={role}
        aria-label={edit === undefined ? name : `${name}. ${sharedText[lang].gridKeys}`}
        aria-readonly={edit === undefined}
        {...keys.handlers}
      >
        <tbody>{rows}</tbody>
      </table>
      {props.children}
      <p class="grid-refusal" role="alert">
        {keys.refusal}
      </p>
    </div>
  );
}
