import { useState } from 'preact/hooks';
import { formatNumber } from './format.ts';
import type { Matrix } from './params.ts';

interface PixelTableProps {
  readonly values: Matrix;
  readonly name: string;
  readonly label: string;
  readonly digits: number;
}

/** The numbers of a pixel map as a table that opens on demand; while closed it costs nothing. */
export function PixelTable({ values, name, label, digits }: PixelTableProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{label}</summary>
      {isOpen && (
        <div class="pixel-table" tabIndex={0} role="region" aria-label={name}>
          <table>
            <caption class="visually-hidden">{name}</caption>
            <tbody>
              {values.map((row, i) => (
                <tr key={i}>
                  <th scope="row" class="visually-hidden">
                    {i}
                  </th>
                  {row.map((value, j) => (
                    <td key={j}>{formatNumber(value, digits)}</td>
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
