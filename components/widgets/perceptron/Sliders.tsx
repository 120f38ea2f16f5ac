import { Control } from '../../shared/Control.tsx';
import { litBy } from '../../shared/lit.ts';
import { Sym } from '../../shared/Sym.tsx';
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
        <div key={name} {...litBy(widget, name)}>
          <Control
            widget={widget}
            name={name}
            role={role}
            label={
              <>
                <Sym of={name} role={role} /> {text[role]}
              </>
            }
          />
        </div>
      ))}
    </div>
  );
}
