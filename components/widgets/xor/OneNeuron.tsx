import { Announce } from '../../shared/Announce.tsx';
import { formatNumber } from '../../shared/format.ts';
import { SymbolControl } from '../../shared/SymbolControl.tsx';
import { gateInputs } from '../perceptron/gates.ts';
import { fire } from '../perceptron/model.ts';
import { InputHead, OutputCell, SymbolHead, Verdict } from '../perceptron/tableParts.tsx';
import { useChange } from '../perceptron/useChange.ts';
import { mostRight, rightCount, wanted } from './model.ts';
import { OnePlane } from './OnePlane.tsx';
import { Proof } from './Proof.tsx';
import type { XorText } from './text.ts';
import type { XorWidget } from './View.tsx';

interface OneNeuronProps {
  readonly widget: XorWidget;
  readonly text: XorText;
}

/** A line to move, and how many of XOR's four inputs it gets right. */
export function OneNeuron({ widget, text }: OneNeuronProps) {
  const right = rightCount(widget.values);
  const limit = right >= mostRight ? text.limit(mostRight) : text.goOn;
  return (
    <div class="xor-one">
      <OnePlane {...{ widget, text }} />
      <div class="xor-beside">
        <p class="xor-count" data-right={right}>
          <output>{text.right(right)}</output>
          <small>{limit}</small>
        </p>
        <div class="xor-sliders">
          {(['w1', 'w2', 'b'] as const).map((name) => {
            const role = name === 'b' ? 'bias' : 'weight';
            return <SymbolControl key={name} {...{ widget, name, role }} words={text[role]} />;
          })}
        </div>
        <OneTable {...{ widget, text }} />
      </div>
      <Proof neuron={widget.values} text={text} />
      <Announce message={useChange(String(right), `${text.right(right)}. ${limit}`)} />
    </div>
  );
}

/** XOR's truth table with what the neuron gives instead. */
function OneTable({ widget, text }: { readonly widget: XorWidget; readonly text: XorText }) {
  return (
    <table class="truth-table">
      <caption class="visually-hidden">{text.table}</caption>
      <thead>
        <tr>
          <InputHead />
          <th scope="col">{text.wanted}</th>
          <SymbolHead of="z" role="sum" />
          <SymbolHead of="y" role="output" />
          <td />
        </tr>
      </thead>
      <tbody>
        {gateInputs.map((input, i) => {
          const { z, y } = fire(widget.values, input);
          return (
            <tr key={input.join('')}>
              <th scope="row">
                <span class="truth-pair">
                  <span>{input[0]}</span> <span>{input[1]}</span>
                </span>
              </th>
              <td>{wanted[i]}</td>
              <td>{formatNumber(z)}</td>
              <OutputCell y={y} />
              <Verdict isRight={String(y) === wanted[i]} words={text} />
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
