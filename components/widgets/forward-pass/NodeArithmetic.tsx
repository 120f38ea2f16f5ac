import { formatNumber, formatOperand } from '../../shared/format.ts';
import { litBy } from '../../shared/lit.ts';
import { Sym } from '../../shared/Sym.tsx';
import { edgeId } from './geometry.ts';
import { lastStep } from './params.ts';
import { subscript } from './subscript.ts';
import type { PassText } from './text.ts';
import type { Figure } from './useForwardPass.ts';
import type { PassWidget } from './View.tsx';

interface NodeArithmeticProps {
  readonly widget: PassWidget;
  readonly figure: Figure;
  readonly words: PassText;
}

/** Every number that leads to the node that is looked at; a product lights its connection, and the other way round. */
export function NodeArithmetic({ widget, figure, words }: NodeArithmeticProps) {
  const { pass, shown, stepping } = figure;
  const { terms, bias, value } = pass.explanations[shown];
  const isHidden = shown.startsWith('h');
  const source = isHidden ? 'x' : 'h';
  const total = isHidden ? shown.replace('h', 'z') : shown;
  const { activation } = widget.values;
  const after = pass.h[Number(shown.slice(1)) - 1] ?? 0;
  const { step } = stepping;
  if (step < (isHidden ? 1 : lastStep))
    return (
      <div class="pass-sum">
        <p class="equation">
          <Sym of={total} role={isHidden ? 'sum' : 'output'} />: {words.unknown}
        </p>
      </div>
    );
  return (
    <div class="pass-sum" role="group" aria-label={words.arithmetic(subscript(shown))}>
      <p class="equation">
        <Sym of={total} role={isHidden ? 'sum' : 'output'} />
        {terms.map(({ input, weight }, place) => (
          <span key={place}>
            {place === 0 ? '= ' : '+ '}
            <span class="pass-term" {...litBy(widget, edgeId(shown, `${source}${place + 1}`))}>
              <Sym of="w" role="weight" value={place === 0 ? formatNumber(weight.value) : formatOperand(weight.value)} />
              {' × '}
              <Sym of={source} role={isHidden ? 'input' : 'output'} value={formatOperand(input.value)} />
            </span>
          </span>
        ))}
        <span>
          {'+ '}
          <Sym of="b" role="bias" value={formatOperand(bias)} />
        </span>
        <span>
          {'= '}
          <output class="sym-number" data-role={isHidden ? 'sum' : 'output'}>
            {formatNumber(value)}
          </output>
        </span>
      </p>
      <p class="equation">
        {isHidden && step > 1 && (
          <>
            <Sym of={shown} role="output" /> = {activation !== 'none' && `${words.activations[activation]}(`}
            <Sym of="z" role="sum" value={formatNumber(value)} />
            {activation !== 'none' && ')'} = <Sym of="h" role="output" value={formatNumber(after)} />
          </>
        )}
      </p>
    </div>
  );
}
