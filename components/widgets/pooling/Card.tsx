import { Fragment } from 'preact';
import { formatNumber, formatOperand } from '../../shared/format.ts';
import { Sym } from '../../shared/Sym.tsx';
import type { Widget } from '../../shared/useWidget.ts';
import { cellOf, mapOf, type PoolExplanation } from './model.ts';
import type { params } from './params.ts';
import { saidOfBack, saidOfInput } from './said.ts';
import { text } from './text.ts';
import type { Figure } from './useScene.ts';

interface CardProps {
  readonly widget: Widget<typeof params>;
  readonly figure: Figure;
}

/** Below the grids: the arithmetic of the output cell shown, or what becomes of the input cell pointed at. */
export function Card({ widget, figure }: CardProps) {
  const words = text[widget.props.lang];
  const { pooling, explanation, from, shown } = figure;
  if (explanation === null)
    return (
      <p class="pool-card" data-misfit role="alert">
        {words.misfit(Number(pooling.error?.got), Number(pooling.error?.expected), pooling.options.kernelSize)}{' '}
        {!widget.isLocked('padding') && (
          <button type="button" onClick={() => widget.set({ padding: Math.floor(pooling.options.kernelSize / 2) })}>
            {words.mend}
          </button>
        )}
      </p>
    );
  const { row, column } = cellOf(shown, pooling.size.column);
  const value = from && mapOf(pooling.input, figure.channel)[from.row]?.[from.column];
  return (
    <div class="pool-card" data-role={from === null ? 'output' : 'input'} data-back={widget.values.backward || undefined}>
      {from === null ? (
        <>
          <p class="equation">
            <span>
              <Sym of="y" role="output" widget={widget} spoken={words.output} />[{row}, {column}] =
            </span>
            <Worked explanation={explanation} />
            <span>
              = <Sym of="y" role="output" widget={widget} value={formatNumber(explanation.value)} spoken={words.value(explanation.value)} />
            </span>
          </p>
          <p>{words.told(explanation)}</p>
          {widget.values.backward && <p>{saidOfBack(words, figure, widget.values.gradient[row]?.[column] ?? 0)}</p>}
        </>
      ) : (
        <>
          <p class="equation">
            <span>
              <Sym of="x" role="input" />[{from.row}, {from.column}]
            </span>
            {value !== null && value !== undefined && (
              <span>
                = <span class="role-input">{formatNumber(value)}</span>
              </span>
            )}
          </p>
          <p>{saidOfInput(words, figure, from, widget.values.backward)}</p>
        </>
      )}
    </div>
  );
}

/** The cells of the window: compared, or added and divided. */
function Worked({ explanation }: { readonly explanation: PoolExplanation }) {
  const isMax = explanation.op === 'maxPool2d';
  const write = isMax ? formatNumber : formatOperand;
  const cells = explanation.cells.map((cell, place) => {
    const isChosen = isMax && cell.index.join() === explanation.largest.index.join();
    return (
      <Fragment key={place}>
        {place > 0 && (isMax ? ', ' : ' + ')}
        <span class="role-input" data-chosen={isChosen || undefined}>
          {write(cell.value)}
        </span>
      </Fragment>
    );
  });
  return isMax ? (
    <span>max({cells})</span>
  ) : (
    <span>
      ({cells}) / {explanation.divisor}
    </span>
  );
}
