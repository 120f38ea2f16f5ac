import { formatNumber } from '../../shared/format.ts';
import { Sym } from '../../shared/Sym.tsx';
import { gateInputs } from './gates.ts';
import { fire, relation } from './model.ts';
import type { PerceptronText } from './text.ts';
import type { PerceptronWidget } from './View.tsx';

/** The four inputs of a gate with z and y as the neuron computes them; a row can be made the current input. */
export function TruthTable({ widget, text }: { readonly widget: PerceptronWidget; readonly text: PerceptronText }) {
  const { x1, x2, tie } = widget.values;
  const isFixed = widget.isLocked('x1') && widget.isLocked('x2');
  return (
    <table class="truth-table">
      <caption>{text.table}</caption>
      <thead>
        <tr>
          <th scope="col">
            <span class="truth-pair">
              <Sym of="x1" role="input" /> <Sym of="x2" role="input" />
            </span>
          </th>
          <th scope="col">
            <Sym of="z" role="sum" />
          </th>
          <th scope="col">
            <Sym of="y" role="output" />
          </th>
        </tr>
      </thead>
      <tbody>
        {gateInputs.map((input) => {
          const [first, second] = input;
          const { z, y } = fire(widget.values, input, tie);
          const isChosen = first === x1 && second === x2;
          return (
            <tr key={input.join('')} data-chosen={isChosen || undefined}>
              <th scope="row">
                <button
                  type="button"
                  class="row-pick"
                  aria-pressed={isChosen}
                  disabled={isFixed}
                  aria-label={text.choose(input.join(', '))}
                  onClick={() => widget.set({ x1: first, x2: second })}
                >
                  <span>{first}</span> <span>{second}</span>
                </button>
              </th>
              <td>
                {formatNumber(z)} <small>{relation(z, tie)} 0</small>
              </td>
              <td class="truth-output" data-on={y === 1 || undefined}>
                <span>{y}</span>
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
