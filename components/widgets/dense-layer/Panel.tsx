import type { ComponentChildren } from 'preact';
import { litBy } from '../../shared/lit.ts';
import { NumberGrid } from '../../shared/NumberGrid.tsx';
import type { Matrix } from '../../shared/params.ts';
import { type Role, Sym } from '../../shared/Sym.tsx';
import type { Cell, GridEdit } from '../../shared/useGridKeys.ts';
import type { Widget } from '../../shared/useWidget.ts';
import type { params } from './params.ts';
import { text } from './text.ts';

interface PanelProps {
  readonly widget: Widget<typeof params>;
  readonly symbol: 'X' | 'W' | 'B' | 'Y';
  readonly role: Role;
  readonly name: string;
  /** Whether its rows and columns are exchanged. */
  readonly isTurned?: boolean;
  readonly values: Matrix;
  readonly edit?: GridEdit;
  readonly onPoint: (cell: Cell | null) => void;
  readonly onPick: (cell: Cell) => void;
  /** The marks over the cells. */
  readonly children: ComponentChildren;
}

/** One of the four matrices, with its name and its size above it. */
export function Panel({ widget, symbol, role, name, isTurned = false, values, children, ...grid }: PanelProps) {
  const { lang } = widget.props;
  const [rows, columns] = [values.length, values[0]?.length ?? 0];
  // The arithmetic's line lights b and y.
  const lights = { B: 'b', Y: 'y', X: 'X', W: 'W' }[symbol];
  return (
    <div class="dense-panel" data-part={symbol} data-role={role} {...litBy(widget, lights)}>
      <p>
        <Sym of={symbol} role={role} />
        {isTurned && <sup class="sym">T</sup>} {name}{' '}
        <span>
          {rows} × {columns}
        </span>
      </p>
      <div class="dense-room">
        <NumberGrid lang={lang} name={text[lang].size(`${symbol} ${name}`, rows, columns)} values={values} role={role} {...grid}>
          <div class="dense-marks" aria-hidden="true">
            {children}
          </div>
        </NumberGrid>
      </div>
    </div>
  );
}

interface MarkProps extends Cell {
  readonly high?: number;
  readonly wide?: number;
}

/** A frame round some cells of a matrix. */
export const Mark = ({ row, column, high = 1, wide = 1 }: MarkProps) => (
  <i style={{ '--row': row, '--column': column, '--high': high, '--wide': wide }} />
);
