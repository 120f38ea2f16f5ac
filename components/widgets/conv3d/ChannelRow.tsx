import type { Ref } from 'preact';
import { formatNumber } from '../../shared/format.ts';
import type { Cell } from '../../shared/gridMoves.ts';
import { NumberGrid } from '../../shared/NumberGrid.tsx';
import type { Matrix } from '../../shared/params.ts';
import { Sym } from '../../shared/Sym.tsx';
import type { Widget } from '../../shared/useWidget.ts';
import { Mark } from './Mark.tsx';
import { cellOf } from './model.ts';
import { params } from './params.ts';
import { filterSide, inputSide } from './presets.ts';
import type { Conv3dText } from './text.ts';
import type { Figure } from './useVolume.ts';

interface ChannelRowProps {
  readonly words: Conv3dText;
  readonly widget: Widget<typeof params>;
  readonly figure: Figure;
  readonly channel: number;
  /** The products of this channel. */
  readonly products: Matrix;
  /** The magnitudes shaded most, one for all channels. */
  readonly extents: { readonly input: number; readonly filter: number; readonly products: number };
  readonly inputRef: Ref<HTMLDivElement>;
  readonly filterRef: Ref<HTMLDivElement>;
}

/** One channel: its plane of the input, its plane of the filter, their products and the sum of these. */
export function ChannelRow({ words, widget, figure, channel, products, extents, inputRef, filterRef }: ChannelRowProps) {
  const { lang } = widget.props;
  const { volume, explanation, shown, litTerm, litChannel, point, parts } = figure;
  const { side, kernel } = volume;
  const first = channel * kernel ** 2;
  const at = cellOf(shown, volume.outSide);
  const named = words.channel(channel, parts ? words.colours[channel] : undefined);
  const name = (part: string, size: number) => words.planeName(part, named, size);
  const pointTerm = (cell: Cell | null) => point(cell && { term: first + cell.row * kernel + cell.column });
  /** An input cell lights a product only where it lies under the window. */
  const pointInput = (cell: Cell | null) => {
    const inside = cell && { row: cell.row - at.row, column: cell.column - at.column };
    const isRead = inside !== null && Math.min(inside.row, inside.column) >= 0 && Math.max(inside.row, inside.column) < kernel;
    pointTerm(isRead ? inside : null);
  };
  const lit = litTerm !== null && litTerm >= first && litTerm < first + kernel ** 2 ? cellOf(litTerm - first, kernel) : null;
  const edit = (grid: 'input' | 'filter', rows: number) =>
    widget.isLocked(grid)
      ? undefined
      : {
          ...params[grid],
          canEdit: () => true,
          onEdit: ({ row, column }: Cell, value: number) =>
            widget.set({ [grid]: replaced(widget.values[grid], channel * rows + row, column, value) }),
        };
  const marks = (
    <>
      <Mark at={at} size={kernel} of={side} kind="window" />
      {lit && <Mark at={{ row: at.row + lit.row, column: at.column + lit.column }} of={side} kind="lit" />}
    </>
  );
  const litMark = lit && <Mark at={lit} of={kernel} kind="lit" />;
  return (
    <div class="conv3d-row" role="group" aria-label={named} data-lit={litChannel === channel || undefined}>
      <p class="conv3d-head">
        <span>{named}</span>
        <Sym of={`Σ${channel}`} role="sum" />
        <b class="role-sum">= {formatNumber(explanation.channelSums[channel] ?? 0)}</b>
      </p>
      <div class="conv3d-plane" ref={inputRef}>
        {parts ? (
          <parts.PixelPlane name={name(words.input, side)} colours={parts.channelColours(channel)} onPoint={pointInput}>
            {marks}
          </parts.PixelPlane>
        ) : (
          <NumberGrid
            lang={lang}
            name={name(words.input, side)}
            values={volume.input[channel] ?? []}
            role="input"
            extent={extents.input}
            edit={edit('input', inputSide)}
            onPoint={pointInput}
          >
            {marks}
          </NumberGrid>
        )}
      </div>
      <div class="conv3d-plane" data-sign="∗" ref={filterRef}>
        <NumberGrid
          lang={lang}
          name={name(words.filter, kernel)}
          values={volume.filter[channel] ?? []}
          role="weight"
          extent={extents.filter}
          edit={edit('filter', filterSide)}
          onPoint={pointTerm}
        >
          {litMark}
        </NumberGrid>
      </div>
      <div class="conv3d-plane" data-sign="→">
        <NumberGrid
          lang={lang}
          name={name(words.products, kernel)}
          values={products}
          role="sum"
          extent={extents.products}
          onPoint={pointTerm}
        >
          {litMark}
        </NumberGrid>
      </div>
    </div>
  );
}

const replaced = (matrix: Matrix, row: number, column: number, value: number): Matrix =>
  matrix.map((cells, i) => (i === row ? cells.map((cell, j) => (j === column ? value : cell)) : cells));
