/** A place in a grid, counted from 0. */
export interface Cell {
  readonly row: number;
  readonly column: number;
}

const moves: Readonly<Record<string, (cell: Cell, size: Cell) => Cell>> = {
  ArrowUp: ({ row, column }) => ({ row: row - 1, column }),
  ArrowDown: ({ row, column }) => ({ row: row + 1, column }),
  ArrowLeft: ({ row, column }) => ({ row, column: column - 1 }),
  ArrowRight: ({ row, column }) => ({ row, column: column + 1 }),
  Home: ({ row }) => ({ row, column: 0 }),
  End: ({ row }, size) => ({ row, column: size.column - 1 }),
};

/** Where a key leads from a cell of a grid of `size` rows and columns; null for a key that does not move. */
export function moveCell(key: string, cell: Cell, size: Cell): Cell | null {
  const target = moves[key]?.(cell, size);
  return target === undefined ? null : clampCell(target, size);
}

/** The cell itself or, outside the grid, the nearest one in it. */
export const clampCell = ({ row, column }: Cell, size: Cell): Cell => ({
  row: Math.max(0, Math.min(size.row - 1, row)),
  column: Math.max(0, Math.min(size.column - 1, column)),
});
