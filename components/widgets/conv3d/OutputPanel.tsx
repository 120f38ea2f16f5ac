import type { Ref } from 'preact';
import { useCallback } from 'preact/hooks';
import type { Cell } from '../../shared/gridMoves.ts';
import { NumberGrid } from '../../shared/NumberGrid.tsx';
import { Sym } from '../../shared/Sym.tsx';
import type { Widget } from '../../shared/useWidget.ts';
import { Mark } from './Mark.tsx';
import { cellOf } from './model.ts';
import type { params } from './params.ts';
import { text } from './text.ts';
import type { Figure } from './useVolume.ts';

interface OutputPanelProps {
  readonly widget: Widget<typeof params>;
  readonly figure: Figure;
  readonly gridRef: Ref<HTMLDivElement>;
}

/** The output, one plane however many channels went in: for numbers filled as far as the steps have come, for the picture whole. */
export function OutputPanel({ widget, figure, gridRef }: OutputPanelProps) {
  const words = text[widget.props.lang];
  const { volume, stepping, shown, point } = figure;
  const { output, outSide, channels, isPicture } = volume;
  const indexOf = ({ row, column }: Cell) => row * outSide + column;
  const isBlank = useCallback((cell: Cell) => !isPicture && indexOf(cell) > stepping.step, [isPicture, outSide, stepping.step]);
  return (
    <div class="conv3d-output" style={{ '--out': outSide }}>
      <p class="conv3d-head">
        <Sym of="y" role="output" /> {words.output}
      </p>
      <div class="conv3d-out" ref={gridRef}>
        <NumberGrid
          lang={widget.props.lang}
          name={words.outputName(outSide)}
          values={output}
          role="output"
          isBlank={isBlank}
          marks={(cell) => ({ 'data-blank': isBlank(cell) || undefined })}
          note={(cell) => (isBlank(cell) ? words.notYet : '')}
          onPoint={(cell) => point(cell && { output: indexOf(cell) })}
        >
          <Mark at={cellOf(shown, outSide)} of={outSide} kind="current" />
        </NumberGrid>
      </div>
      <p class="conv3d-count">{words.oneChannel(channels)}</p>
    </div>
  );
}
