import { SymbolControl } from '../../shared/SymbolControl.tsx';
import type { PerceptronText } from './text.ts';
import type { PerceptronWidget } from './View.tsx';

const sliders = [
  ['x1', 'input'],
  ['w1', 'weight'],
  ['x2', 'input'],
  ['w2', 'weight'],
  ['b', 'bias'],
] as const;

/** The sliders, an input beside its weight; each lights what it moves. */
export function Sliders({ widget, text }: { readonly widget: PerceptronWidget; readonly text: PerceptronText }) {
  return (
    <div class="sliders">
      {sliders.map(([name, role]) => (
        <SymbolControl key={name} {...{ widget, name, role }} words={text[role]} />
      ))}
    </div>
  );
}
