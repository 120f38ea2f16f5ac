import type { ComponentChildren } from 'preact';
import type { Conv2dExplanation, Explanation } from '../../engine/index.ts';
import { arithmeticText } from './arithmeticText.ts';
import { formatNumber, formatOperand } from './format.ts';
import type { Language } from './language.ts';
import type { Params } from './params.ts';
import { Sym } from './Sym.tsx';
import { TermTile } from './TermTile.tsx';
import type { Widget } from './useWidget.ts';

interface ArithmeticProps<P extends Params> {
  readonly lang: Language;
  /** One output cell as the engine explains it; everything shown is drawn from it. */
  readonly explanation: Explanation & Partial<Pick<Conv2dExplanation, 'channelSums'>>;
  /** Tiles in a row: the width of the kernel. */
  readonly columns: number;
  readonly digits?: number;
  /** Which cell it is. */
  readonly title: ComponentChildren;
  /** The term that pointer or focus is on, here or where it is drawn; null for none. */
  readonly lit?: number | null;
  readonly onLight?: (term: number | null) => void;
  /** Given, the bias and the output in the last line light what they stand for. */
  readonly widget?: Widget<P>;
  /** Buttons beside the title. */
  readonly children?: ComponentChildren;
}

/** The arithmetic of one output cell: a tile for each product, laid out as the kernel is, then sum + bias = output. */
export function Arithmetic<P extends Params>(props: ArithmeticProps<P>) {
  const { lang, explanation, columns, digits = 2, title, lit = null, onLight, widget } = props;
  const { terms, sum, bias, value, channelSums = [sum] } = explanation;
  const words = arithmeticText[lang];
  const size = terms.length / channelSums.length;
  const largest = Math.max(1e-9, ...terms.map(({ product }) => Math.abs(product)));
  return (
    <div class="arithmetic">
      <div class="arithmetic-title">
        <p>{title}</p>
        {props.children}
      </div>
      {channelSums.map((channelSum, channel) => (
        <div class="arithmetic-channel" key={channel}>
          {channelSums.length > 1 && <p>{`${words.channel(channel)}: ${formatNumber(channelSum, digits)}`}</p>}
          <ol
            class="arithmetic-terms"
            aria-label={words.products}
            style={{ '--columns': columns, '--rows': size / columns }}
            onPointerLeave={() => onLight?.(null)}
          >
            {terms.slice(channel * size, (channel + 1) * size).map((term, i) => (
              <TermTile
                key={i}
                term={term}
                digits={digits}
                largest={largest}
                isLit={lit === channel * size + i}
                place={channel * size + i}
                onLight={onLight}
                padding={words.padding}
              />
            ))}
          </ol>
        </div>
      ))}
      <p class="equation arithmetic-result">
        <span>
          <Sym of="Σ" role="sum" value={formatNumber(sum, digits)} /> <small>{words.sum}</small>
        </span>
        <span>
          +{' '}
          <Sym
            of="b"
            role="bias"
            widget={widget}
            value={formatOperand(bias, digits)}
            spoken={`${words.bias} ${formatNumber(bias, digits)}`}
          />{' '}
          <small>{words.bias}</small>
        </span>
        <span>
          ={' '}
          <Sym
            of="y"
            role="output"
            widget={widget}
            value={formatNumber(value, digits)}
            spoken={`${words.value} ${formatNumber(value, digits)}`}
          />{' '}
          <small>{words.value}</small>
        </span>
      </p>
    </div>
  );
}
