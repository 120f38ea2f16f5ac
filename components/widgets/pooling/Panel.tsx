import type { ComponentChildren } from 'preact';
import { litBy } from '../../shared/lit.ts';
import { Sym } from '../../shared/Sym.tsx';
import type { Widget } from '../../shared/useWidget.ts';
import type { params } from './params.ts';

interface PanelProps {
  readonly widget: Widget<typeof params>;
  readonly symbol: string;
  readonly role: 'input' | 'output';
  readonly name: string;
  readonly size: string;
  /** Cells along the longest side of what shares its scale. */
  readonly span: number;
  /** Cells along its own longest side, where that differs. */
  readonly own?: number;
  readonly foot?: ComponentChildren;
  readonly children: ComponentChildren;
}

/** One grid of the figure: its name and size above, its cells in a box that never changes size. */
export const Panel = ({ widget, symbol, role, name, size, span, own = span, foot, children }: PanelProps) => (
  <div class="pool-panel" data-role={role} {...litBy(widget, symbol)}>
    <p class="pool-head">
      <Sym of={symbol} role={role} /> {name} <b>{size}</b>
    </p>
    <div class="pool-box" style={{ '--span': span, '--own': own }}>
      {children}
    </div>
    <p class="pool-foot">{foot}</p>
  </div>
);
