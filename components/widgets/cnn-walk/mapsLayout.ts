import type { Shape } from '../../../engine/index.ts';
import type { Cell } from '../../shared/gridMoves.ts';

/** How the maps of a block lie in one picture, in cells. */
export interface MapsLayout {
  readonly maps: number;
  readonly height: number;
  readonly width: number;
  /** Maps side by side. */
  readonly across: number;
  /** Empty cells between two maps. */
  readonly gap: number;
  /** Of the whole picture. */
  readonly rows: number;
  readonly columns: number;
}

/** Lays out a block of maps [C, H, W], or a row of features, each a map of one cell. */
export function mapsLayout(shape: Shape): MapsLayout {
  const [maps = 1, height = 1, width = 1] = shape;
  const isRow = shape.length === 1;
  const across = Math.ceil(Math.sqrt(maps * (isRow ? 0.7 : 0.6)));
  const down = Math.ceil(maps / across);
  const gap = isRow ? 0 : Math.max(1, Math.round(width / 10));
  return { maps, height, width, across, gap, rows: down * (height + gap) - gap, columns: across * (width + gap) - gap };
}

/** Where a map begins in the picture. */
export const originOf = ({ across, height, width, gap }: MapsLayout, map: number): Cell => ({
  row: Math.floor(map / across) * (height + gap),
  column: (map % across) * (width + gap),
});

/** The map and cell at a place of the picture; null between maps. */
export function unitAt(layout: MapsLayout, { row, column }: Cell): (Cell & { readonly map: number }) | null {
  const { across, height, width, gap, maps } = layout;
  const [down, right] = [Math.floor(row / (height + gap)), Math.floor(column / (width + gap))];
  const cell = { map: down * across + right, row: row - down * (height + gap), column: column - right * (width + gap) };
  return right < across && cell.map < maps && cell.row < height && cell.column < width && cell.row >= 0 && cell.column >= 0 ? cell : null;
}
