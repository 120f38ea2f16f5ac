import { formatNumber } from '../../shared/format.ts';
import { Sym } from '../../shared/Sym.tsx';
import { Grid } from './Grid.tsx';
import { column, Sign } from './Matrices.tsx';
import type { PassText } from './text.ts';
import type { Figure } from './useForwardPass.ts';
import type { PassWidget } from './View.tsx';

interface OneLayerProps {
  readonly widget: PassWidget;
  readonly figure: Figure;
  readonly words: PassText;
}

/** The one layer that the two collapse into, and whether it gives what they give. */
export function OneLayer({ widget, figure: { pass }, words }: OneLayerProps) {
  const { one, isSame, changed, y } = pass;
  const verdict = isSame ? (widget.values.activation === 'none' ? words.always : words.byChance) : words.different(changed);
  const list = (values: readonly number[]) => `(${values.map((value) => formatNumber(value)).join(',\u00a0')})`;
  return (
    <div class="pass-one" role="group" aria-label={words.one}>
      <p class="pass-heading">{words.one}</p>
      <div class="pass-product">
        <Grid
          widget={widget}
          name={words.oneWeight}
          symbol={
            <span>
              <Sym of="W2" role="weight" />
              <Sym of="W1" role="weight" />
            </span>
          }
          role="weight"
          values={one.weight}
        />
        <Sign>·</Sign>
        <Grid widget={widget} name={words.parts.x} symbol={<Sym of="x" role="input" />} role="input" values={column(pass.x)} rows="x" />
        <Sign>+</Sign>
        <Grid
          widget={widget}
          name={words.oneBias}
          symbol={
            <span>
              <Sym of="W2" role="weight" />
              <Sym of="b1" role="bias" />+<Sym of="b2" role="bias" />
            </span>
          }
          role="bias"
          values={column(one.bias)}
        />
        <Sign>=</Sign>
        <Grid widget={widget} name={words.oneOutput} symbol={words.oneOutput} role="output" values={column(one.y)} />
        <Sign>{isSame ? '=' : '≠'}</Sign>
        <Grid widget={widget} name={words.twoOutput} symbol={words.twoOutput} role="output" values={column(y)} />
      </div>
      <p class="pass-verdict" data-same={isSame}>
        <output>
          <b>{`${list(one.y)} ${isSame ? '=' : '≠'} ${list(y)}`}</b> {verdict}
        </output>
      </p>
    </div>
  );
}
