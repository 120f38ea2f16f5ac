import { litBy } from './lit.ts';
import type { Params } from './params.ts';
import type { Widget } from './useWidget.ts';

/** What a symbol stands for; each role has one colour throughout the book, but for a 'setting', which is no number of the network. */
export type Role = 'input' | 'weight' | 'bias' | 'output' | 'sum' | 'setting';

interface SymProps<P extends Params> {
  /** The symbol as written, a digit after a letter being its index: "w1", "θ", "b". */
  readonly of: string;
  readonly role: Role;
  /** Given in a figure's formula: the symbol can then be focused and lights what it stands for. */
  readonly widget?: Widget<P>;
  /** What it lights, the symbol itself unless told. */
  readonly lights?: string;
  /** The number plugged in, shown instead of the letter. */
  readonly value?: string;
  /** What a screen reader says on focus: "w1 = 0.5". */
  readonly spoken?: string;
}

/** A symbol of the book's notation in its role's colour. */
export function Sym<P extends Params>({ of, role, widget, lights = of, value, spoken }: SymProps<P>) {
  const [, letter = of, index = ''] = /^(\D+?)(\d*)$/.exec(of) ?? [];
  const content = value ?? (
    <>
      {letter}
      {index !== '' && <sub>{index}</sub>}
    </>
  );
  const look = { class: value === undefined ? 'sym' : 'sym sym-number', 'data-role': role };
  if (widget === undefined) return <span {...look}>{content}</span>;
  return (
    <span
      {...look}
      tabIndex={0}
      role="img"
      aria-label={spoken ?? (value === undefined ? of : `${of} = ${value}`)}
      {...litBy(widget, lights)}
    >
      {content}
    </span>
  );
}
