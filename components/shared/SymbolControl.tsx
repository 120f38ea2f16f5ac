import type { ComponentChildren } from 'preact';
import { Control } from './Control.tsx';
import { litBy } from './lit.ts';
import type { Params } from './params.ts';
import { type Role, Sym } from './Sym.tsx';
import type { Widget } from './useWidget.ts';

interface SymbolControlProps<P extends Params> {
  readonly widget: Widget<P>;
  readonly name: keyof P & string;
  readonly role: Role;
  /** The words after the symbol. */
  readonly words: ComponentChildren;
  /** The symbol as the formula writes it, the parameter's own name unless told. */
  readonly of?: string;
}

/** The control of a symbol in a formula; either lights the other. */
export function SymbolControl<P extends Params>({ widget, name, role, words, of = name }: SymbolControlProps<P>) {
  const label = (
    <>
      <Sym of={of} role={role} /> {words}
    </>
  );
  return (
    <div class="symbol-control" {...litBy(widget, of)}>
      <Control widget={widget} name={name} role={role} label={label} />
    </div>
  );
}
