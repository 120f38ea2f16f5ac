import type { ComponentChildren } from 'preact';
import type { Matrix } from '../../shared/params.ts';
import type { Cell, GridEdit } from '../../shared/useGridKeys.ts';
import type { Widget } from '../../shared/useWidget.ts';
import { replaced, transposed } from './model.ts';
import { Mark, Panel } from './Panel.tsx';
import { params } from './params.ts';
import { text } from './text.ts';
import type { Figure, Pointed } from './useLayer.ts';

interface MatricesProps {
  readonly widget: Widget<typeof params>;
  readonly figure: Figure;
  /** What stands in the corner that the four matrices leave free. */
  readonly children: ComponentChildren;
}

/** X beside Y, and above Y the weights and biases: the row of X and the column of W meet in the cell they make. */
export function Matrices({ widget, figure, children }: MatricesProps) {
  const { layer, cell, lit, point, choose } = figure;
  const words = text[widget.props.lang];
  const { torch, x, w, b } = widget.values;
  const [features, nodes] = [layer.w.length, layer.y[0]?.length ?? 0];
  const editOf = (name: 'x' | 'w' | 'b', matrix: Matrix, placeOf = (at: Cell) => at): GridEdit | undefined =>
    widget.isLocked(name)
      ? undefined
      : { ...params[name], canEdit: () => true, onEdit: (at, value) => widget.set({ [name]: replaced(matrix, placeOf(at), value) }) };
  const weightAt = ({ row, column }: Cell): Cell => (torch ? { row: column, column: row } : { row, column });
  const pointTo = (pointed: (at: Cell) => Pointed) => (at: Cell | null) => point(at && pointed(at));
  return (
    <div class="dense-matrices">
      <div class="dense-corner">{children}</div>
      <Panel
        widget={widget}
        symbol="W"
        role="weight"
        isTurned={torch}
        name={words.weights}
        values={torch ? transposed(layer.w) : layer.w}
        edit={editOf('w', w, weightAt)}
        onPoint={pointTo((at) => ({ column: weightAt(at).column, feature: weightAt(at).row }))}
        onPick={(at) => choose({ column: weightAt(at).column })}
      >
        {torch ? <Mark row={cell.column} column={0} wide={features} /> : <Mark row={0} column={cell.column} high={features} />}
        {lit !== null && <Mark {...weightAt({ row: lit, column: cell.column })} />}
      </Panel>
      <Panel
        widget={widget}
        symbol="B"
        role="bias"
        name={words.biases}
        values={layer.b}
        edit={editOf('b', b)}
        onPoint={pointTo(({ column }) => ({ column }))}
        onPick={({ column }) => choose({ column })}
      >
        <Mark row={0} column={Math.min(cell.column, nodes - 1)} />
      </Panel>
      <Panel
        widget={widget}
        symbol="X"
        role="input"
        name={words.data}
        values={layer.x}
        edit={editOf('x', x)}
        onPoint={pointTo(({ row, column }) => ({ row, feature: column }))}
        onPick={({ row }) => choose({ row })}
      >
        <Mark row={cell.row} column={0} wide={features} />
        {lit !== null && <Mark row={cell.row} column={lit} />}
      </Panel>
      <Panel
        widget={widget}
        symbol="Y"
        role="output"
        name={words.outputs}
        values={layer.y}
        onPoint={pointTo(({ row, column }) => ({ row, column }))}
        onPick={choose}
      >
        <Mark {...cell} />
      </Panel>
    </div>
  );
}
