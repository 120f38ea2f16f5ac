import type { ComponentChildren } from 'preact';
import { formatNumber } from './format.ts';
import { GridCell } from './GridCell.tsx';
import type { Language } from './language.ts';
import type { Matrix } from './params.ts';
import type { Role } from './Sym.tsx';
import { sharedText } from './text.ts';
import { type Cell, type GridEdit, useGridKeys } from './useGridKeys.ts';

export interface NumberGridProps {
  readonly lang: Language;
  /** What the grid is, for its caption: "Input", "Kernel". */
  readonly name: string;
  readonly values: Matrix;
  readonly role: Role;
  /** Decimals shown, the same throughout a figure. */
  readonly digits?: number;
  /** The magnitude shaded most; the grid's largest unless told. */
  readonly extent?: number;
  /** Extra attributes of a cell, for its look: data-lit, data-padding, data-pinned … */
  readonly marks?: (cell: Cell) => Readonly<Record<`data-${string}`, string | boolean | undefined>>;
  /** What a screen reader adds to place and value of a cell: "padding". */
  readonly note?: (cell: Cell) => string;
  readonly onPoint?: (cell: Cell | null) => void;
  readonly onPick?: (cell: Cell) => void;
  readonly edit?: GridEdit;
  /** Overlays placed over the cells, in per cent of the grid. */
  readonly children?: ComponentChildren;
}

/** A matrix as a real table: arrow keys move between cells, typing edits, shading shows sign and size. */
export function NumberGrid(props: NumberGridProps) {
  const { lang, name, values, role, digits = 2, marks, note, onPoint, edit } = props;
  const text = sharedText[lang];
  const keys = useGridKeys(props);
  const extent = props.extent ?? Math.max(1e-9, ...values.flat().map(Math.abs));
  const label = (cell: Cell, value: number) => {
    const words = [text.cell(cell.row + 1, cell.column + 1), formatNumber(value, digits), note?.(cell) ?? ''];
    return words.filter((word) => word !== '').join(', ');
  };
  return (
    <div class="grid-frame" style={{ '--columns': values[0]?.length ?? 0, '--rows': values.length }}>
      <table
        ref={keys.table}
        class="number-grid"
        role="grid"
        data-role={role}
        aria-label={edit === undefined ? name : `${name}. ${text.gridKeys}`}
        aria-readonly={edit === undefined}
        onPointerLeave={() => onPoint?.(null)}
        onFocusOut={() => onPoint?.(null)}
      >
        <tbody>
          {values.map((row, i) => (
            <tr key={i}>
              {row.map((value, j) => {
                const cell = { row: i, column: j };
                return (
                  <GridCell
                    key={j}
                    value={value}
                    shade={Math.min(1, Math.abs(value) / extent)}
                    digits={digits}
                    label={label(cell, value)}
                    marks={marks?.(cell) ?? {}}
                    handlers={keys.handlersOf(cell)}
                    isActive={keys.isActive(cell)}
                    draft={keys.isActive(cell) ? keys.draft : null}
                  />
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      {props.children}
      <p class="grid-refusal" role="alert">{keys.refusal}</p>
    </div>
  );
}
