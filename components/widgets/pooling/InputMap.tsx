import type { RefObject } from 'preact';
import type { Cell } from '../../shared/gridMoves.ts';
import { NumberGrid } from '../../shared/NumberGrid.tsx';
import { Mark, Overlay } from '../../shared/Overlay.tsx';
import type { Matrix } from '../../shared/params.ts';
import type { Widget } from '../../shared/useWidget.ts';
import { cellOf, windowAt } from './model.ts';
import { Panel } from './Panel.tsx';
import { params } from './params.ts';
import { side } from './presets.ts';
import { text } from './text.ts';
import type { Figure } from './useScene.ts';

interface MapProps {
  readonly widget: Widget<typeof params>;
  readonly figure: Figure;
  readonly layer: RefObject<HTMLDivElement>;
  readonly span: number;
}

const names = ['x0', 'x1', 'x2'] as const;

/** The input of the channel looked at, with its padding, the window, and the cells that are passed on. */
export function InputMap({ widget, figure, layer, span }: MapProps) {
  const { lang } = widget.props;
  const words = text[lang];
  const { pooling, channel, input, point } = figure;
  const { padding, shift, windows } = pooling;
  const name = names[channel] ?? 'x0';
  const inside = ({ row, column }: Cell): Cell => ({ row: row - padding, column: column - padding });
  /** The cell of the map before it was moved. */
  const original = (cell: Cell): Cell => ({ row: cell.row - padding, column: cell.column - padding - shift });
  const isInside = (cell: Cell) => windows.length > 0 && windowsAt(inside(cell)) !== undefined;
  const windowsAt = ({ row, column }: Cell) => windows[row]?.[column];
  const canEdit = !widget.isLocked(name);
  const edit = {
    ...params[name],
    canEdit: (cell: Cell) => widget.values[name][original(cell).row]?.[original(cell).column] !== undefined && isInMap(inside(cell)),
    onEdit: (cell: Cell, value: number) => widget.set({ [name]: replace(widget.values[name], original(cell), value) }),
  };
  return (
    <Panel
      widget={widget}
      symbol="x"
      role="input"
      name={words.input}
      size={`${side} × ${side}`}
      span={span}
      foot={canEdit && words.editHint}
    >
      <NumberGrid
        lang={lang}
        name={words.mapName(words.input, side, side)}
        values={input}
        role="input"
        extent={9}
        origin={{ row: padding, column: padding }}
        marks={(cell) => ({
          'data-padding': !isInMap(inside(cell)) || undefined,
          'data-unread': (isInside(cell) && windowsAt(inside(cell)) === 0) || undefined,
        })}
        note={(cell) => (isInside(cell) ? words.inWindows(windowsAt(inside(cell)) ?? 0) : isInMap(inside(cell)) ? '' : words.inPadding)}
        edit={canEdit ? edit : undefined}
        onPoint={(cell) => point(cell && { grid: 'input', cell: inside(cell) })}
      >
        <InputMarks figure={figure} layer={layer} />
      </NumberGrid>
    </Panel>
  );
}

/** What is drawn over the input: in how many windows cells lie, the window, the cell passed on, the cell pointed at. */
function InputMarks({ figure, layer }: Pick<MapProps, 'figure' | 'layer'>) {
  const { pooling, shown, explanation, from, readers } = figure;
  const { padding, options, windows, size } = pooling;
  const drawn = ({ row, column }: Cell): Cell => ({ row: row + padding, column: column + padding });
  const shownWindows = from === null ? [shown] : readers;
  const largest = explanation?.op === 'maxPool2d' && from === null ? explanation.largest.index : null;
  const isOverlapping = windows.some((row) => row.some((times) => times > 1));
  return (
    <Overlay layer={layer}>
      {isOverlapping &&
        windows.flatMap((cells, row) =>
          cells.map((times, column) => (
            <Mark key={`${row} ${column}`} at={drawn({ row, column })} kind="times">
              {times > 1 && <span>{`×${times}`}</span>}
            </Mark>
          )),
        )}
      {pooling.count > 0 &&
        shownWindows.map((place) => (
          <Mark
            key={`window ${from === null ? '' : place}`}
            at={drawn(windowAt(pooling, cellOf(place, size.column)))}
            high={options.kernelSize}
            wide={options.kernelSize}
            kind="window"
          />
        ))}
      {largest && <Mark at={drawn({ row: largest.at(-2) ?? 0, column: largest.at(-1) ?? 0 })} kind="largest" />}
      {from && isInMap(from) && <Mark at={drawn(from)} kind="pointed" />}
    </Overlay>
  );
}

const isInMap = ({ row, column }: Cell): boolean => row >= 0 && column >= 0 && row < side && column < side;

const replace = (map: Matrix, at: Cell, value: number): Matrix =>
  map.map((cells, row) => (row === at.row ? cells.map((cell, column) => (column === at.column ? value : cell)) : cells));
