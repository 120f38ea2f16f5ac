import type { ComponentChildren } from 'preact';
import type { Cell } from '../../shared/gridMoves.ts';
import { NumberGrid } from '../../shared/NumberGrid.tsx';
import type { Matrix } from '../../shared/params.ts';
import type { Role } from '../../shared/Sym.tsx';
import type { GridEdit } from '../../shared/useGridKeys.ts';
import { edgeId } from './geometry.ts';
import type { Neuron } from './model.ts';
import type { PassWidget } from './View.tsx';

interface GridProps {
  readonly widget: PassWidget;
  readonly name: string;
  readonly symbol: ComponentChildren;
  readonly role: Role;
  readonly values: Matrix;
  /** Which parameter its cells are; none where they are computed. */
  readonly edits?: 'weight1' | 'bias1' | 'weight2' | 'bias2';
  /** The nodes to which its rows belong, and those its columns read, where they are weights. */
  readonly rows?: 'x' | 'h' | 'y';
  readonly reads?: 'x' | 'h';
  /** The node looked at, whose row is framed. */
  readonly shown?: Neuron;
  readonly isBlank?: boolean;
}

const blank = () => true;

/** A matrix or a column of numbers under its symbol; pointing at a weight lights its connection. */
export function Grid(props: GridProps) {
  const { widget, name, symbol, role, values, edits, rows = '', reads = '', shown = '', isBlank = false } = props;
  const columns = values[0]?.length ?? 1;
  const light = (cell: Cell | null) => {
    if (cell === null || rows === '') return widget.light('');
    const node = `${rows}${cell.row + 1}`;
    widget.light(reads === '' ? node : edgeId(node, `${reads}${cell.column + 1}`));
  };
  const [target = '', source = ''] = widget.lit.split('.');
  const isLit = reads !== '' && source.startsWith(reads) && target.startsWith(rows);
  const placeOf = (node: string): number => Number(node.slice(1)) - 1;
  const frame = (row: number, column: number, wide: number) => ({
    insetBlockStart: `${(row / values.length) * 100}%`,
    insetInlineStart: `${(column / columns) * 100}%`,
    inlineSize: `${(wide / columns) * 100}%`,
    blockSize: `${100 / values.length}%`,
  });
  return (
    <div class="pass-grid" style={{ '--columns': columns }}>
      <p aria-hidden="true">{symbol}</p>
      <NumberGrid
        lang={widget.props.lang}
        {...{ name, role, values }}
        extent={5}
        isBlank={isBlank ? blank : undefined}
        onPoint={light}
        edit={edits && editOf(widget, edits, values)}
      >
        {rows !== '' && shown.startsWith(rows) && <i class="pass-frame" style={frame(placeOf(shown), 0, columns)} />}
        {isLit && <i class="pass-frame" data-lit style={frame(placeOf(target), placeOf(source), 1)} />}
      </NumberGrid>
    </div>
  );
}

/** How the cells of a parameter are edited; not at all where it is held. */
function editOf(widget: PassWidget, name: NonNullable<GridProps['edits']>, values: Matrix): GridEdit | undefined {
  if (widget.isLocked(name)) return undefined;
  const { min, max, step } = widget.params[name];
  const onEdit = ({ row, column }: Cell, value: number) =>
    widget.set({ [name]: values.map((cells, i) => cells.map((old, j) => (i === row && j === column ? value : old))) });
  return { min, max, step, canEdit: () => true, onEdit };
}
