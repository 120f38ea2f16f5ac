import type { ComponentChildren } from 'preact';
import { formatNumber } from '../../shared/format.ts';
import { Sym } from '../../shared/Sym.tsx';
import type { Widget } from '../../shared/useWidget.ts';
import type { Axis } from './model.ts';
import type { params } from './params.ts';
import { text } from './text.ts';

interface SizeFormulaProps {
  readonly widget: Widget<typeof params>;
  readonly axis: Axis;
}

type Letter = 'n' | 'p' | 'q' | 'd' | 'k' | 's';
const roles = { n: 'input', p: 'input', q: 'input', d: 'weight', k: 'weight', s: 'setting' } as const;

/** The formula of the output size: in symbols, with the numbers, worked out. */
export function SizeFormula({ widget, axis }: SizeFormulaProps) {
  const words = text[widget.props.lang];
  const { size, padding, dilation, kernel, stride, room, out } = axis;
  const values = { n: size, p: padding[0], q: padding[1], d: dilation, k: kernel, s: stride };
  const names = { n: words.size, p: words.padding, q: words.paddingAfter, d: words.dilation, k: words.kernel, s: words.stride };
  const isEven = !widget.values.separate;
  const letter = (of: Letter) => <Sym of={of} role={roles[of]} widget={widget} spoken={`${of}, ${names[of]}: ${values[of]}`} />;
  const plugged = (of: Letter) => <Sym of={of} role={roles[of]} value={String(values[of])} />;
  const line = (write: (of: Letter) => ComponentChildren) => (
    <>
      <Floor below={write('s')}>
        {write('n')} +{' '}
        {isEven ? (
          <>2 · {write('p')}</>
        ) : (
          <>
            {write('p')} + {write('q')}
          </>
        )}{' '}
        − {write('d')} · ({write('k')} − 1) − 1
      </Floor>{' '}
      + 1
    </>
  );
  return (
    <div class="axis-formula">
      <p class="axis-title">{words.formula}</p>
      <p>
        <Sym of="o" role="output" widget={widget} spoken={words.formula} /> = {line(letter)}
      </p>
      <p>= {line(plugged)}</p>
      <p>
        = <Floor below={stride}>{formatNumber(room)}</Floor> + 1 ={' '}
        {out === 0 ? (
          <b class="axis-none">{words.noOutput}</b>
        ) : (
          <>
            ⌊{formatNumber(room / stride)}⌋ + 1 ={' '}
            <Sym of="o" role="output" widget={widget} value={String(out)} spoken={`${words.formula}: ${out}`} />
          </>
        )}
      </p>
    </div>
  );
}

/** A fraction, rounded down. */
const Floor = ({ below, children }: { readonly below: ComponentChildren; readonly children: ComponentChildren }) => (
  <span class="axis-floor">
    <span>{children}</span>
    <span class="visually-hidden"> / </span>
    <span>{below}</span>
  </span>
);
