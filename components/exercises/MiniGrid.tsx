import { formatNumber } from '../shared/format.ts';
import type { Matrix } from '../shared/params.ts';
import type { Role } from '../shared/Sym.tsx';

interface MiniGridProps {
  readonly role: Role;
  readonly values: Matrix;
  /** What it is, written above it. */
  readonly name?: string;
  /** The cell that is asked for: a question mark stands in it, and the others are empty. */
  readonly asked?: readonly [row: number, column: number];
  /** What a screen reader says of the cell that is asked for. */
  readonly unknown?: string;
}

/** A small matrix to read, not to touch. */
export function MiniGrid({ role, values, name, asked, unknown }: MiniGridProps) {
  const contentOf = (value: number, row: number, column: number) => {
    if (asked === undefined) return formatNumber(value);
    return row === asked[0] && column === asked[1] ? (
      <span role="img" aria-label={unknown}>
        ?
      </span>
    ) : (
      ''
    );
  };
  return (
    <table class="mini-grid" data-role={role}>
      {name !== undefined && <caption>{name}</caption>}
      <tbody>
        {values.map((cells, row) => (
          <tr key={row}>
            {cells.map((value, column) => (
              <td key={column} data-asked={(asked?.[0] === row && asked[1] === column) || undefined}>
                {contentOf(value, row, column)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
