import type { Ref } from 'preact';
import { useCallback } from 'preact/hooks';
import type { Cell } from '../../shared/gridMoves.ts';
import { NumberGrid } from '../../shared/NumberGrid.tsx';
import { Sym } from '../../shared/Sym.tsx';
import type { Widget } from '../../shared/useWidget.ts';
import { Mark } from './Mark.tsx';
import { cellOf } from './model.ts';
import type { params } from './params.ts';
import type { Conv3dText } from './text.ts';
import type { Figure } from './useVolume.ts';

interface OutputPanelProps {
  readonly words: Conv3dText;
  readonly widget: Widget<typeof params>;
  readonly figure: Figure;
  readonly gridRef: Ref<HTMLDivElement>;
}

/** The output, one plane however many channels went in: for numbers filled as far as the steps have come, for the picture whole. */
export function OutputPanel({ words, widget, figure, gridRef }: OutputPanelProps) {
  const { volume, stepping, shown, point, parts } = figure;
  const { output, outSide, channels } = volume;
  const indexOf = ({ row, column }: Cell) => row * outSide + column;
  const isBlank = useCallback((cell: Cell) => indexOf(cell) > stepping.step, [outSide, stepping.step]);
  const shared = {
    lang: widget.props.lang,
    name: words.outputName(outSide),
    values: output,
    onPoint: (cell: Cell | null) => point(cell && { output: indexOf(cell) }),
  };
  const mark = <Mark at={cellOf(shown, outSide)} of={outSide} kind="current" />;
  return (
    <div class="conv3d-output" style={{ '--out': outSide }}>
      <p class="conv3d-head">
        <Sym of="y" role="output" /> {words.output}
      </p>
      <div class="conv3d-out" ref={gridRef}>
        {parts ? (
          <parts.PixelMap {...shared} tableLabel={words.table} scale="signed">
            {mark}
          </parts.PixelMap>
        ) : (
          <NumberGrid
            {...shared}
            role="output"
            isBlank={isBlank}
            marks={(cell) => ({ 'data-blank': isBlank(cell) || undefined })}
            note={(cell) => (isBlank(cell) ? words.notYet : '')}
          >
            {mark}
          </NumberGrid>
        )}
      </div>
      <p class="conv3d-count">{words.oneChannel(channels)}</p>
    </div>
  );
}
