import type { Cell } from '../../shared/gridMoves.ts';
import { CellMap } from './CellMap.tsx';
import { InputMarks } from './InputMarks.tsx';
import { largest, type MapProps, sizeOf } from './MapProps.ts';
import { Panel } from './Panel.tsx';
import { params } from './params.ts';
import { replace } from './reshape.ts';
import { text } from './text.ts';

/** The input with its padding and the window that moves over it. */
export function InputMap({ widget, figure, layer, span }: MapProps) {
  const words = text[widget.props.lang];
  const { input, padded, padding } = figure.convolution;
  const size = sizeOf(input);
  const { Pixels } = figure;
  const isDigit = Pixels !== null;
  const canEdit = !isDigit && !widget.isLocked('input');
  const inside = ({ row, column }: Cell): Cell => ({ row: row - padding[0], column: column - padding[1] });
  const isInside = (cell: Cell) => input[inside(cell).row]?.[inside(cell).column] !== undefined;
  const edit = {
    ...params.input,
    canEdit: isInside,
    onEdit: (cell: Cell, value: number) => widget.set({ input: replace(input, inside(cell), value) }),
  };
  return (
    <Panel
      widget={widget}
      part="input"
      symbol="x"
      name={words.input}
      size={size}
      span={span}
      extent={isDigit ? 1 : largest(input)}
      scale={isDigit ? 'ink' : 'signed'}
      isPixels={isDigit}
      foot={canEdit && <p>{words.editHint}</p>}
    >
      <CellMap
        Pixels={Pixels}
        lang={widget.props.lang}
        name={words.mapName(words.input, size.row, size.column)}
        tableLabel={words.table}
        scale="ink"
        values={padded}
        role="input"
        origin={{ row: padding[0], column: padding[1] }}
        marks={(cell) => ({ 'data-padding': !isInside(cell) || undefined })}
        note={(cell) => (isInside(cell) ? '' : words.inPadding)}
        edit={canEdit ? edit : undefined}
        onPoint={(cell) => figure.point(cell && { grid: 'input', cell: inside(cell) })}
      >
        <InputMarks figure={figure} layer={layer} isDigit={isDigit} />
      </CellMap>
    </Panel>
  );
}
