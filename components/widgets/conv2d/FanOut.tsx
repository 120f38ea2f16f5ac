import { formatNumber, formatOperand } from '../../shared/format.ts';
import type { Cell } from '../../shared/gridMoves.ts';
import type { Language } from '../../shared/language.ts';
import type { Convolution, Use } from './model.ts';
import { text } from './text.ts';

interface FanOutProps {
  readonly lang: Language;
  readonly convolution: Convolution;
  readonly from: Cell;
  readonly uses: readonly Use[];
}

/** An input cell seen from its side: which output cells read it, with which weight, to what product. */
export function FanOut({ lang, convolution, from, uses }: FanOutProps) {
  const words = text[lang];
  const { input, kernel } = convolution;
  const value = input[from.row]?.[from.column];
  const told = value === undefined ? words.inThePadding : uses.length === 0 ? words.readByNone : words.readBy(uses.length);
  const largest = Math.max(1e-9, ...uses.map(({ product }) => Math.abs(product)));
  return (
    <div class="arithmetic">
      <div class="arithmetic-title">
        <p>
          {words.reading(from.row, from.column)}
          {value !== undefined && (
            <>
              {' '}
              = <span class="role-input">{formatNumber(value)}</span>
            </>
          )}
        </p>
      </div>
      <p>{told}</p>
      <ol class="arithmetic-terms" style={{ '--columns': kernel[0]?.length ?? 1, '--rows': kernel.length }}>
        {uses.map(({ output, weight, factor, product }) => (
          <li
            key={`${weight.row} ${weight.column}`}
            data-sign={product === 0 ? undefined : product < 0 ? '-' : '+'}
            style={{
              '--shade': `${Math.round((Math.abs(product) / largest) * 100)}%`,
              gridArea: `${weight.row + 1} / ${weight.column + 1}`,
            }}
          >
            <span>
              {'× '}
              <span class="role-weight">{formatOperand(factor)}</span>
            </span>
            <b>{formatNumber(product)}</b>
            <span class="visually-hidden">{words.goesTo(output.row, output.column)}</span>
          </li>
        ))}
      </ol>
    </div>
  );
}
