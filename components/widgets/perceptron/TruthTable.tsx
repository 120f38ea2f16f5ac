import { formatNumber } from '../../shared/format.ts';
import { gateInputs } from './gates.ts';
import { fire, relation } from './model.ts';
import { InputHead, OutputCell, RowPick, SymbolHead } from './tableParts.tsx';
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
          <InputHead />
          <SymbolHead of="z" role="sum" />
          <SymbolHead of="y" role="output" />
        </tr>
      </thead>
      <tbody>
        {gateInputs.map((input) => {
          const [first, second] = input;
          const { z, y } = fire(widget.values, input, tie);
          const isChosen = first === x1 && second === x2;
          return (
            <tr key={input.join('')} data-chosen={isChosen || undefined}>
              <RowPick
                input={input}
                isPressed={isChosen}
                isLocked={isFixed}
                label={text.choose(input.join(', '))}
                onPick={() => widget.set({ x1: first, x2: second })}
              />
              <td>
                {formatNumber(z)} <small>{relation(z, tie)} 0</small>
              </td>
              <OutputCell y={y} />
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
