import { Control } from '../../shared/Control.tsx';
import { formatNumber, formatOperand } from '../../shared/format.ts';
import { litBy } from '../../shared/lit.ts';
import { Sym } from '../../shared/Sym.tsx';
import type { Widget } from '../../shared/useWidget.ts';
import { type Judgement, type Sample, withBias } from './model.ts';
import type { params } from './params.ts';
import { text } from './text.ts';

interface FormulaProps {
  readonly widget: Widget<typeof params>;
  readonly judgement: Judgement;
  /** The flower whose numbers are plugged in. */
  readonly sample: Sample;
}

const digits = 3;

/** The rule said twice, with a bias and with a threshold, in symbols and in the numbers of one flower. */
export function Formula({ widget, judgement: { bias, theta }, sample }: FormulaProps) {
  const words = text[widget.props.lang];
  const z = withBias(sample.sum, bias);
  const verdict = sample.fires ? words.fires : words.silent;
  return (
    <div class="threshold-formula">
      <div class="threshold-rule">
        <p class="equation">
          <Products widget={widget} /> + <Sym of="b" role="bias" widget={widget} /> ≥ 0
        </p>
        <p class="equation">
          <Products widget={widget} sample={sample} /> +{' '}
          <Sym of="b" role="bias" widget={widget} value={formatOperand(bias)} spoken={`b = ${formatNumber(bias)}`} /> =
          <output>{formatNumber(z, digits)}</output> {sample.fires ? '≥' : '<'} 0
        </p>
      </div>
      <div class="threshold-rule">
        <p class="equation">
          <Products widget={widget} /> ≥ <Sym of="θ" role="bias" widget={widget} />
          <span class="threshold-same">
            {words.same} <Sym of="θ" role="bias" widget={widget} /> = −<Sym of="b" role="bias" widget={widget} />
          </span>
        </p>
        <p class="equation">
          <span
            tabIndex={0}
            role="img"
            aria-label={words.sumSpoken(formatNumber(sample.sum, digits))}
            class="threshold-sum"
            {...litBy(widget, 'sum')}
          >
            {formatNumber(sample.sum, digits)}
          </span>
          {sample.fires ? ' ≥ ' : ' < '}
          <Sym of="θ" role="bias" widget={widget} value={formatNumber(theta)} spoken={`θ = ${formatNumber(theta)}`} />
        </p>
      </div>
      <div class="threshold-flower">
        <p class="threshold-verdict" data-fires={sample.fires || undefined}>
          {words.flowerSays(widget.values.flower)} <b>{verdict}</b>
        </p>
        <Control widget={widget} name="flower" role="input" label={words.flower} />
      </div>
    </div>
  );
}

/** w₁ · x₁ + w₂ · x₂, in symbols or in a flower's numbers. */
function Products({ widget, sample }: Pick<FormulaProps, 'widget'> & { readonly sample?: Sample }) {
  const { w1, w2 } = widget.values;
  if (sample === undefined) {
    return (
      <>
        <span>
          <Sym of="w1" role="weight" widget={widget} />
          <Sym of="x1" role="input" widget={widget} />
        </span>{' '}
        +
        <span>
          <Sym of="w2" role="weight" widget={widget} />
          <Sym of="x2" role="input" widget={widget} />
        </span>
      </>
    );
  }
  return (
    <>
      <span>
        <Sym of="w1" role="weight" widget={widget} value={formatNumber(w1)} /> ×{' '}
        <Sym of="x1" role="input" widget={widget} value={formatNumber(sample.x1)} />
      </span>{' '}
      +
      <span>
        <Sym of="w2" role="weight" widget={widget} value={formatOperand(w2)} /> ×{' '}
        <Sym of="x2" role="input" widget={widget} value={formatNumber(sample.x2)} />
      </span>
    </>
  );
}
