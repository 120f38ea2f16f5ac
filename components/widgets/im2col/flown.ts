import type { RefObject } from 'preact';
import type { CellPlace, Flown } from '../../shared/CellFlight.tsx';
import { formatNumber } from '../../shared/format.ts';
import { side } from './presets.ts';
import { type Figure, pixelAt } from './useScene.ts';

/** The layers over the grids, where cells are found on the page. */
export interface Layers {
  readonly matrix: RefObject<HTMLDivElement>;
  readonly product: RefObject<HTMLDivElement>;
  /** One a channel. */
  readonly input: readonly RefObject<HTMLDivElement>[];
  readonly back: readonly RefObject<HTMLDivElement>[];
  /** One a filter. */
  readonly maps: readonly RefObject<HTMLDivElement>[];
}

/** What flies when a step is reached: a window to its row, a number to its map, or a row back into the image. */
export function flownOf(figure: Figure, layers: Layers): readonly Flown[] {
  const { unfolding, phase, stepping, window, filter, place } = figure;
  const { matrix, sources, product, out } = unfolding;
  const width = matrix[0]?.length ?? 1;
  if (phase === 'multiply') {
    const [from, to] = [layers.product, layers.maps[filter]];
    const size = { row: product.length, column: product[0]?.length ?? 1 };
    const value = formatNumber(product[window]?.[filter] ?? 0);
    return to
      ? [{ from: { layer: from, size, cell: { row: window, column: filter } }, to: { layer: to, size: out, cell: place }, text: value }]
      : [];
  }
  const ends = phase === 'unfold' ? layers.input : layers.back;
  return (sources[stepping.step] ?? []).flatMap((pixel, column) => {
    const { channel, ...cell } = pixelAt(pixel);
    const layer = ends[channel];
    if (layer === undefined) return [];
    const there: CellPlace = { layer, size: { row: side, column: side }, cell };
    const here: CellPlace = { layer: layers.matrix, size: { row: matrix.length, column: width }, cell: { row: stepping.step, column } };
    const text = formatNumber(matrix[stepping.step]?.[column] ?? 0);
    return [phase === 'unfold' ? { from: there, to: here, text } : { from: here, to: there, text }];
  });
}
