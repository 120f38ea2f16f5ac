import { Announce } from '../../shared/Announce.tsx';
import { litBy } from '../../shared/lit.ts';
import { Sym } from '../../shared/Sym.tsx';
import { useChange } from '../perceptron/useChange.ts';
import { Arithmetic } from './Arithmetic.tsx';
import { gateWords } from './gateWords.ts';
import { passes } from './model.ts';
import { Network } from './Network.tsx';
import { PassTable } from './PassTable.tsx';
import { gates } from './params.ts';
import { TwoPlanes } from './TwoPlanes.tsx';
import type { XorText } from './text.ts';
import type { XorWidget } from './View.tsx';

/** Two layers of chosen gates, every value of the four inputs on the way, and what the hidden layer does to the plane. */
export function TwoLayers({ widget, text }: { readonly widget: XorWidget; readonly text: XorText }) {
  const { values, lit } = widget;
  const all = passes(values);
  const followed = all.find(({ row }) => `row${row}` === lit) ?? all.find(({ row }) => row === values.row) ?? all[0];
  const right = all.filter(({ isRight }) => isRight).length;
  const setup = `${values.h1}, ${values.h2} → ${values.out}`;
  if (followed === undefined) return null;
  return (
    <div class="xor-two">
      <div class="xor-menus" role="group" aria-label={text.layers}>
        <p class="part-name">{text.layers}</p>
        {(['h1', 'h2', 'out'] as const).map((name) => (
          <GateMenu key={name} {...{ widget, text, name }} />
        ))}
      </div>
      <div class="xor-network">
        <Network {...{ widget, text }} pass={followed} />
        <Arithmetic {...{ widget, text, values }} pass={followed} />
      </div>
      <PassTable {...{ widget, text, all }} followed={followed.row} />
      <TwoPlanes {...{ widget, text, all }} followed={followed.row} />
      <Announce message={useChange(setup, text.announced(setup, text.right(right)))} />
    </div>
  );
}

interface GateMenuProps {
  readonly widget: XorWidget;
  readonly text: XorText;
  readonly name: 'h1' | 'h2' | 'out';
}

/** A menu of the gates one neuron can be. */
function GateMenu({ widget, text, name }: GateMenuProps) {
  if (widget.isHidden(name)) return null;
  return (
    <label class="gate-menu symbol-control" {...litBy(widget, name)}>
      <Sym of={name === 'out' ? 'y' : name} role="output" /> =
      <select
        value={widget.values[name]}
        disabled={widget.isLocked(name)}
        onChange={(event) => widget.set({ [name]: event.currentTarget.value })}
      >
        {gates.map((gate) => (
          <option key={gate} value={gate}>
            {gateWords(text, gate, name)}
          </option>
        ))}
      </select>
    </label>
  );
}
