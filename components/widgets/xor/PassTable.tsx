import { formatNumber } from '../../shared/format.ts';
import { litBy } from '../../shared/lit.ts';
import type { Role } from '../../shared/Sym.tsx';
import { InputHead, OutputCell, RowPick, SymbolHead, Verdict } from '../perceptron/tableParts.tsx';
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
          <InputHead />
          {columns.map(([symbol, role]) => (
            <SymbolHead key={symbol} of={symbol} role={role} />
          ))}
          <th scope="col">{text.wanted}</th>
        </tr>
      </thead>
      <tbody>
        {all.map(({ row, input, h, last, isRight }) => (
          <tr key={row} data-chosen={row === followed || undefined} {...litBy(widget, `row${row}`)}>
            <RowPick
              input={input}
              isPressed={row === widget.values.row}
              isLocked={widget.isLocked('row')}
              label={text.choose(input.join(', '))}
              onPick={() => widget.set({ row })}
            />
            <td>{h[0]}</td>
            <td>{h[1]}</td>
            <td>{formatNumber(last.z)}</td>
            <OutputCell y={last.y} />
            <Verdict isRight={isRight} words={text} />
          </tr>
        ))}
      </tbody>
    </table>
  );
}
