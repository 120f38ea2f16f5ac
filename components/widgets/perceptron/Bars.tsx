import type { ComponentChildren } from 'preact';
import { formatNumber } from '../../shared/format.ts';
import { litBy } from '../../shared/lit.ts';
import { type Role, Sym } from '../../shared/Sym.tsx';
import { type Bar, extentOf, type Firing, sumBars } from './model.ts';
import type { PerceptronText } from './text.ts';
import type { PerceptronWidget } from './View.tsx';

interface BarsProps {
  readonly widget: PerceptronWidget;
  readonly firing: Firing;
  readonly text: PerceptronText;
}

/** The terms as bars, each starting where the one above it ends, and their sum from 0. */
export function Bars({ widget, firing, text }: BarsProps) {
  const bars = sumBars(firing);
  const extent = extentOf(bars);
  const row = (index: number, symbols: readonly string[], role: Role, label: ComponentChildren) => (
    <BarRow key={index} {...{ widget, symbols, role, label, extent }} bar={bars[index] ?? { from: 0, to: 0 }} />
  );
  return (
    <div class="bars" role="group" aria-label={text.bars}>
      <p class="part-name">{text.bars}</p>
      {row(
        0,
        ['w1', 'x1'],
        'sum',
        <>
          <Sym of="w1" role="weight" />
          <Sym of="x1" role="input" />
        </>,
      )}
      {row(
        1,
        ['w2', 'x2'],
        'sum',
        <>
          <Sym of="w2" role="weight" />
          <Sym of="x2" role="input" />
        </>,
      )}
      {row(
        2,
        ['b'],
        'bias',
        <>
          <Sym of="b" role="bias" /> {text.bias}
        </>,
      )}
      {row(
        3,
        ['z'],
        'sum',
        <>
          <Sym of="z" role="sum" /> {text.sum}
        </>,
      )}
      <p class="bar-scale" aria-hidden="true">
        {[-extent, 0, extent].map((tick) => (
          <span key={Math.sign(tick)}>{formatNumber(tick)}</span>
        ))}
      </p>
    </div>
  );
}

interface BarRowProps {
  readonly widget: PerceptronWidget;
  readonly symbols: readonly string[];
  readonly role: Role;
  readonly label: ComponentChildren;
  readonly bar: Bar;
  readonly extent: number;
}

/** One bar, pointing right where it adds and left where it takes away. */
function BarRow({ widget, symbols, role, label, bar: { from, to }, extent }: BarRowProps) {
  const size = to - from;
  const percent = (part: number) => `${(part * 50).toFixed(2)}%`;
  const place = {
    '--from': percent(1 + from / extent),
    '--start': percent(1 + Math.min(from, to) / extent),
    '--size': percent(Math.abs(size) / extent),
  };
  const isLit = symbols.includes(widget.lit) || (widget.lit === 'w' && symbols.length === 2);
  const shown = formatNumber(size);
  return (
    <div class="bar-row" data-role={role} {...litBy(widget, symbols[0] ?? '')} data-lit={isLit || undefined}>
      <span class="bar-label">{label}</span>
      <span class="bar-lane" style={place}>
        <span class="bar-from" />
        <span class="bar" data-sign={size < 0 ? '-' : size > 0 ? '+' : '0'} />
      </span>
      <output class="bar-value">{size > 0 ? `+${shown}` : shown}</output>
    </div>
  );
}
