import { useState } from 'preact/hooks';
import { formatNumber } from './format.ts';
import type { Cell } from './gridMoves.ts';
import type { Matrix } from './params.ts';

interface PixelTableProps {
  readonly values: Matrix;
  readonly name: string;
  readonly label: string;
  readonly digits: number;
  /** The cell that counts as the first one, where padding stands before it. */
  readonly origin: Cell;
  /** Whether a cell's number is not known yet: it stays empty. */
  readonly isBlank: ((cell: Cell) => boolean) | undefined;
}

/** The numbers of a pixel map as a table that opens on demand; while closed it costs nothing. */
export function PixelTable({ values, name, label, digits, origin, isBlank }: PixelTableProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{label}</summary>
      {isOpen && (
        <div class="pixel-table" tabIndex={0} role="region" aria-label={name}>
          <table>
            <caption class="visually-hidden">{name}</caption>
            <thead class="visually-hidden">
              <tr>
                <td />
                {values[0]?.map((_, j) => (
                  <th key={j} scope="col">
                    {j - origin.column}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {values.map((row, i) => (
                <tr key={i}>
                  <th scope="row" class="visually-hidden">
                    {i - origin.row}
                  </th>
                  {row.map((value, j) => (
                    <td key={j}>{isBlank?.({ row: i, column: j }) ? '' : formatNumber(value, digits)}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </details>
  );
}
