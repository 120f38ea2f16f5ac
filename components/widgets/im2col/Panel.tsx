import type { ComponentChildren } from 'preact';
import { Sym } from '../../shared/Sym.tsx';

interface PanelProps {
  readonly symbol: string;
  readonly role: 'input' | 'weight' | 'output';
  readonly name: string;
  readonly size: string;
  readonly part: string;
  readonly children: ComponentChildren;
}

/** One tensor of the figure: its name and size above its grids. */
export const Panel = ({ symbol, role, name, size, part, children }: PanelProps) => (
  <div class="unfold-panel" data-part={part} data-role={role}>
    <p class="unfold-head">
      <Sym of={symbol} role={role} /> {name} <b>{size}</b>
    </p>
    <div class="unfold-grids">{children}</div>
  </div>
);
