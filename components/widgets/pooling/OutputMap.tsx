import type { RefObject } from 'preact';
import { useCallback } from 'preact/hooks';
import type { Cell } from '../../shared/gridMoves.ts';
import { NumberGrid } from '../../shared/NumberGrid.tsx';
import { Mark, Overlay } from '../../shared/Overlay.tsx';
import type { Widget } from '../../shared/useWidget.ts';
import { cellOf } from './model.ts';
import { Panel } from './Panel.tsx';
import type { params } from './params.ts';
import { text } from './text.ts';
import type { Figure } from './useScene.ts';

interface OutputMapProps {
  readonly widget: Widget<typeof params>;
  readonly figure: Figure;
  readonly layer: RefObject<HTMLDivElement>;
  readonly span: number;
}

/** The output of the channel looked at, filled as far as the steps have come. */
export function OutputMap({ widget, figure, layer, span }: OutputMapProps) {
  const { lang } = widget.props;
  const words = text[lang];
  const { pooling, output, stepping, shown, from, readers, changed, point } = figure;
  const { size, count } = pooling;
  const isBlank = useCallback((cell: Cell) => cell.row * size.column + cell.column > stepping.step, [size.column, stepping.step, changed]);
  const isChanged = ({ row, column }: Cell) => changed?.includes(row * size.column + column) ?? false;
  return (
    <Panel
      widget={widget}
      symbol="y"
      role="output"
      name={words.output}
      size={count > 0 ? `${size.row} × ${size.column}` : ''}
      span={span}
      own={Math.max(3, size.row, size.column)}
    >
      {count === 0 ? (
        <p>{words.noOutput}</p>
      ) : (
        <NumberGrid
          lang={lang}
          name={words.mapName(words.output, size.row, size.column)}
          values={output}
          role="output"
          extent={9}
          isBlank={isBlank}
          marks={(cell) => ({ 'data-blank': isBlank(cell) || undefined })}
          note={(cell) => (isBlank(cell) ? words.notYet : isChanged(cell) ? words.changedCell : '')}
          onPoint={(cell) => point(cell && { grid: 'output', cell })}
        >
          <Overlay layer={layer}>
            {changed?.map((place) => place <= stepping.step && <Mark key={place} at={cellOf(place, size.column)} kind="changed" />)}
            {(from === null ? [shown] : readers).map((place) => (
              <Mark key={`current ${from === null ? '' : place}`} at={cellOf(place, size.column)} kind="current" />
            ))}
          </Overlay>
        </NumberGrid>
      )}
    </Panel>
  );
}
