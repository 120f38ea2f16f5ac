import { formatNumber } from '../../shared/format.ts';
import { litBy } from '../../shared/lit.ts';
import { type Role, Sym } from '../../shared/Sym.tsx';
import type { Firing } from './model.ts';
import type { PerceptronText } from './text.ts';
import type { PerceptronWidget } from './View.tsx';

interface FormulaProps {
  readonly widget: PerceptronWidget;
  readonly firing: Firing;
  readonly relation: string;
  readonly text: PerceptronText;
}

const terms: readonly (readonly [symbol: string, role: Role] | string)[] = [
  ['z', 'sum'],
  '=',
  ['b', 'bias'],
  '+',
  ['w1', 'weight'],
  '·',
  ['x1', 'input'],
  '+',
  ['w2', 'weight'],
  '·',
  ['x2', 'input'],
];

/** z = b + w₁x₁ + w₂x₂ with the numbers right under their symbols, and what the step makes of z. */
export function Formula({ widget, firing: { z, y }, relation, text }: FormulaProps) {
  const { x1, x2, w1, w2, b } = widget.values;
  const numbers: Readonly<Record<string, number>> = { x1, x2, w1, w2, b, z };
  const cell = (symbol: string, role: Role) => (
    <Pair key={symbol} {...{ widget, symbol, role }} number={formatNumber(numbers[symbol] ?? 0)} />
  );
  return (
    <div class="formula" role="group" aria-label={text.formula}>
      <div class="formula-terms">
        {terms.map((term, i) =>
          typeof term === 'string' ? (
            <span key={i} class="formula-operator">
              <i>{term}</i>
              <i aria-hidden="true">{term}</i>
            </span>
          ) : (
            cell(...term)
          ),
        )}
      </div>
      <p class="formula-result">
        <span>{`${formatNumber(z)} ${relation} 0`}</span> → <Sym of="y" role="output" widget={widget} spoken={`y = ${y}`} /> = <b>{y}</b>
      </p>
    </div>
  );
}

interface PairProps {
  readonly widget: PerceptronWidget;
  readonly symbol: string;
  readonly role: Role;
  readonly number: string;
}

/** A symbol and under it its number; either lights what they stand for. */
function Pair({ widget, symbol, role, number }: PairProps) {
  return (
    <span class="formula-pair" data-symbol={symbol}>
      <Sym of={symbol} role={role} widget={widget} spoken={`${symbol} = ${number}`} />
      <span class="sym sym-number" data-role={role} aria-hidden="true" {...litBy(widget, symbol)}>
        {number}
      </span>
    </span>
  );
}
