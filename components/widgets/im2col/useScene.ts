import { useMemo, useState } from 'preact/hooks';
import type { Cell } from '../../shared/gridMoves.ts';
import { useStepper } from '../../shared/useStepper.ts';
import type { Widget } from '../../shared/useWidget.ts';
import { explainProduct, folded, unfold } from './model.ts';
import type { params } from './params.ts';
import { side } from './presets.ts';

/** What pointer or focus is on: an input cell, by its place among all channels, or a cell of the product. */
type Pointed = { readonly pixel: number } | { readonly product: Cell };

/** The figure computed, the clock that steps through it, and what is pointed at. */
export function useScene(widget: Widget<typeof params>) {
  const { step, phase, ...settings } = widget.values;
  const unfolding = useMemo(() => unfold(settings), Object.values(settings));
  const [pointed, point] = useState<Pointed | null>(null);
  const { matrix, product, sources, out, input } = unfolding;
  const filters = product[0]?.length ?? 1;
  const count = phase === 'multiply' ? matrix.length * filters : matrix.length;
  const stepping = useStepper(count, step, (next) => widget.set({ step: next }));
  const isProduct = pointed !== null && 'product' in pointed && phase === 'multiply';
  const cell = isProduct ? pointed.product : { row: Math.floor(stepping.step / filters), column: stepping.step % filters };
  /** The window, that is, the row of the matrix looked at. */
  const window = Math.min(phase === 'multiply' ? cell.row : stepping.step, matrix.length - 1);
  const filter = Math.min(cell.column, filters - 1);
  const pixel = pointed !== null && 'pixel' in pointed && pointed.pixel < input.data.length ? pointed.pixel : null;
  return {
    unfolding,
    stepping,
    phase,
    point,
    window,
    filter,
    /** The output cell that the window belongs to. */
    place: { row: Math.floor(window / out.column), column: window % out.column },
    pixel,
    /** The cells of the matrix that hold the pixel pointed at. */
    copies: useMemo(() => cellsHolding(sources, pixel), [sources, pixel]),
    explanation: useMemo(() => explainProduct(unfolding, window, filter), [unfolding, window, filter]),
    back: useMemo(() => folded(unfolding, stepping.step), [unfolding, stepping.step]),
  };
}

/** What `useScene` returns, for the parts of the figure. */
export type Figure = ReturnType<typeof useScene>;

/** The channel, row and column of a pixel. */
export const pixelAt = (pixel: number): Cell & { readonly channel: number } => ({
  channel: Math.floor(pixel / (side * side)),
  row: Math.floor((pixel % (side * side)) / side),
  column: pixel % side,
});

function cellsHolding(sources: readonly (readonly number[])[], pixel: number | null): readonly Cell[] {
  return sources.flatMap((cells, row) => cells.flatMap((source, column) => (source === pixel ? [{ row, column }] : [])));
}
