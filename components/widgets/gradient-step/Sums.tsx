import { formatNumber } from '../../shared/format.ts';
import { Sym } from '../../shared/Sym.tsx';
import type { Widget } from '../../shared/useWidget.ts';
import { examples, type LossAt, triedSlope } from './model.ts';
import type { params } from './params.ts';
import { shown } from './shown.ts';
import type { GradientStepText } from './text.ts';

interface SumsProps {
  readonly words: GradientStepText;
  readonly widget: Widget<typeof params>;
  readonly path: readonly LossAt[];
  readonly step: number;
}

/** The loss, its slope and the update, written out with their numbers. */
export function Sums({ words, widget, path, step }: SumsProps) {
  const { rate, nudge } = widget.values;
  const now = path[step];
  if (now === undefined) return null;
  const next = path[step + 1];
  const h = Number(nudge);
  const tried = triedSlope(now.weight, h);
  const sym = (of: string, role: 'weight' | 'output' | 'sum' | 'setting', value: number) => (
    <Sym of={of} role={role} widget={widget} value={shown(value)} />
  );
  return (
    <div class="gradient-sums">
      <section>
        <p class="gradient-head">{words.lossTitle}</p>
        <p class="equation">
          <Sym of="L" role="output" /> = (
          {now.squares.map((square, n) => (
            <span key={n}>
              {n > 0 && ' + '}({operand(now.predictions[n] ?? 0)} − {examples.y[n]})²
              <span class="visually-hidden"> = {shown(square)}</span>
            </span>
          ))}
          ) / {examples.x.length} = {sym('L', 'output', now.loss)}
        </p>
      </section>
      <section>
        <p class="gradient-head">{words.slopeTitle}</p>
        <p class="equation">
          ({formatNumber(tried.there, 5)} − {formatNumber(tried.here, 5)}) / {nudge} = <b>{formatNumber(tried.slope, 3)}</b>
        </p>
        <p class="equation">
          <small>{words.slopeExact}</small> ∂L/∂w = {sym('slope', 'sum', now.slope)}
        </p>
      </section>
      <section>
        <p class="gradient-head">{next === undefined ? words.lastStep : words.updateTitle(step + 1)}</p>
        <p class="equation">
          <Sym of="w" role="weight" /> ← {sym('w', 'weight', now.weight)} − {sym('η', 'setting', rate)} × ({sym('slope', 'sum', now.slope)})
          {next !== undefined && (
            <>
              {' = '}
              <output>{shown(next.weight)}</output>
            </>
          )}
        </p>
      </section>
    </div>
  );
}

/** A number after an operator, in brackets where negative. */
const operand = (value: number): string => (value < 0 ? `(${shown(value)})` : shown(value));
