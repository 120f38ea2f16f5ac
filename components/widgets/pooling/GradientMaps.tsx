import type { RefObject } from 'preact';
import { useCallback } from 'preact/hooks';
import type { Cell } from '../../shared/gridMoves.ts';
import { NumberGrid } from '../../shared/NumberGrid.tsx';
import { Mark, Overlay } from '../../shared/Overlay.tsx';
import type { Widget } from '../../shared/useWidget.ts';
import { cellOf } from './model.ts';
import { Panel } from './Panel.tsx';
import { params } from './params.ts';
import { side } from './presets.ts';
import { text } from './text.ts';
import type { Figure } from './useScene.ts';

interface GradientMapsProps {
  readonly widget: Widget<typeof params>;
  readonly figure: Figure;
  readonly layers: { readonly inputGradient: RefObject<HTMLDivElement>; readonly outputGradient: RefObject<HTMLDivElement> };
  readonly span: number;
}

/** The way back: what has come to each input cell so far, and what arrives at each output cell. */
export function GradientMaps({ widget, figure, layers, span }: GradientMapsProps) {
  const { lang } = widget.props;
  const words = text[lang];
  const { pooling, arriving, back, shown, explanation, from, readers, stepping, point } = figure;
  const { size, count } = pooling;
  const extent = Math.max(1, ...arriving.flat().map(Math.abs));
  const isBlank = useCallback(() => false, [stepping.step]);
  const canEdit = !widget.isLocked('gradient');
  const edit = {
    ...params.gradient,
    canEdit: () => true,
    onEdit: ({ row, column }: Cell, value: number) =>
      widget.set({
        gradient: widget.values.gradient.map((cells, i) => (i === row ? cells.map((cell, j) => (j === column ? value : cell)) : cells)),
      }),
  };
  const receivers = count === 0 || from !== null ? [] : receiversOf(explanation);
  return (
    <>
      <Panel widget={widget} symbol="x" role="input" name={words.gradientAtInput} size={`${side} × ${side}`} span={span}>
        <NumberGrid
          lang={lang}
          name={words.mapName(words.gradientAtInput, side, side)}
          values={back}
          role="input"
          extent={extent}
          isBlank={isBlank}
          onPoint={(cell) => point(cell && { grid: 'input', cell })}
        >
          <Overlay layer={layers.inputGradient}>
            {receivers.map((cell) => (
              <Mark key={`${cell.row} ${cell.column}`} at={cell} kind="current" />
            ))}
            {from && from.row >= 0 && from.column >= 0 && from.row < side && from.column < side && <Mark at={from} kind="pointed" />}
          </Overlay>
        </NumberGrid>
      </Panel>
      <Panel
        widget={widget}
        symbol="y"
        role="output"
        name={words.gradientAtOutput}
        size={count > 0 ? `${size.row} × ${size.column}` : ''}
        span={span}
        own={Math.max(3, size.row, size.column)}
        foot={canEdit && words.editHint}
      >
        {count > 0 && (
          <NumberGrid
            lang={lang}
            name={words.mapName(words.gradientAtOutput, size.row, size.column)}
            values={arriving}
            role="output"
            extent={extent}
            edit={canEdit ? edit : undefined}
            onPoint={(cell) => point(cell && { grid: 'output', cell })}
          >
            <Overlay layer={layers.outputGradient}>
              {(from === null ? [shown] : readers).map((place) => (
                <Mark key={place} at={cellOf(place, size.column)} kind="current" />
              ))}
            </Overlay>
          </NumberGrid>
        )}
      </Panel>
    </>
  );
}

/** The input cells that the gradient of an output cell goes to. */
export function receiversOf(explanation: Figure['explanation']): readonly Cell[] {
  if (explanation === null) return [];
  const cells = explanation.op === 'maxPool2d' ? [explanation.largest] : explanation.cells.filter(({ inside }) => inside);
  return cells.map(({ index }) => ({ row: index.at(-2) ?? 0, column: index.at(-1) ?? 0 }));
}
