import { Control } from '../../shared/Control.tsx';
import { litBy } from '../../shared/lit.ts';
import { Sym } from '../../shared/Sym.tsx';
import type { Widget } from '../../shared/useWidget.ts';
import type { params } from './params.ts';

interface WeightProps {
  readonly widget: Widget<typeof params>;
  readonly name: 'w1' | 'w2';
  readonly words: string;
}

/** The slider of a weight, lit with its symbol. */
export function Weight({ widget, name, words }: WeightProps) {
  const label = (
    <>
      <Sym of={name} role="weight" /> {words}
    </>
  );
  return (
    <div {...litBy(widget, name)}>
      <Control widget={widget} name={name} role="weight" label={label} />
    </div>
  );
}
