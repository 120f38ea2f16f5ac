import { formatNumber } from '../../shared/format.ts';
import { litBy } from '../../shared/lit.ts';
import { type Role, Sym } from '../../shared/Sym.tsx';
import type { Pass, Row } from './model.ts';
import type { XorText } from './text.ts';
import type { XorWidget } from './View.tsx';

interface PassTableProps {
  readonly widget: XorWidget;
  readonly text: XorText;
  readonly all: readonly Pass[];
  readonly followed: Row;
}

const columns: readonly (readonly [string, Role])[] = [
  ['h1', 'output'],
  ['h2', 'output'],
  ['z', 'sum'],
  ['y', 'output'],
];

/** Every value of the four inputs on their way; the row under pointer or focus, or else the chosen one, is followed. */
export function PassTable({ widget, text, all, followed }: PassTableProps) {
  return (
    <table class="truth-table">
      <caption class="visually-hidden">{text.table}</caption>
      <thead>
        <tr>
          <th scope="col">
            <span class="truth-pair">
              <Sym of="x1" role="input" /> <Sym of="x2" role="input" />
            </span>
          </th>
          {columns.map(([symbol, role]) => (
            <th key={symbol} scope="col">
              <Sym of={symbol} role={role} />
            </th>
          ))}
          <th scope="col">{text.wanted}</th>
        </tr>
      </thead>
      <tbody>
        {all.map(({ row, input, h, last, isRight }) => (
          <tr key={row} data-chosen={row === followed || undefined} {...litBy(widget, `row${row}`)}>
            <th scope="row">
              <button
                type="button"
                class="row-pick"
                aria-pressed={row === widget.values.row}
                disabled={widget.isLocked('row')}
                aria-label={text.choose(input.join(', '))}
                onClick={() => widget.set({ row })}
              >
                <span>{input[0]}</span> <span>{input[1]}</span>
              </button>
            </th>
            <td>{h[0]}</td>
            <td>{h[1]}</td>
            <td>{formatNumber(last.z)}</td>
            <td class="truth-output" data-on={last.y === 1 || undefined}>
              <span>{last.y}</span>
            </td>
            <td class="verdict" data-right={isRight || undefined}>
              {isRight ? '✓' : '✗'}
              <span class="visually-hidden">{isRight ? text.isRight : text.isWrong}</span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
