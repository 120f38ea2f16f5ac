import type { ComponentChildren } from 'preact';
import { formatNumber } from '../../shared/format.ts';
import type { Cell } from '../../shared/gridMoves.ts';
import { litBy } from '../../shared/lit.ts';
import { Sym } from '../../shared/Sym.tsx';
import type { Widget } from '../../shared/useWidget.ts';
import type { params } from './params.ts';

interface PanelProps {
  readonly widget: Widget<typeof params>;
  readonly part: 'input' | 'kernel' | 'output';
  readonly symbol: 'x' | 'w' | 'y';
  readonly name: string;
  readonly size: Cell;
  /** Cells along the longest side of what shares its scale. */
  readonly span: number;
  /** The magnitude shaded most, for the legend; null for none. */
  readonly extent: number | null;
  /** 'ink' has no negative side. */
  readonly scale?: 'signed' | 'ink';
  readonly isPixels?: boolean;
  /** A short note under it; pixels have a switch of their own there. */
  readonly foot: ComponentChildren;
  readonly children: ComponentChildren;
}

const roles = { input: 'input', kernel: 'weight', output: 'output' } as const;

/** One of the three tensors: its name, size and legend above, its cells in a box that never changes size. */
export function Panel({ widget, part, symbol, name, size, span, extent, scale = 'signed', isPixels = false, foot, children }: PanelProps) {
  return (
    <div class="conv2d-panel" data-part={part} data-role={roles[part]} {...litBy(widget, symbol)}>
      <p class="conv2d-head">
        <span>
          <Sym of={symbol} role={roles[part]} /> {name} <b>{size.row > 0 && `${size.row} × ${size.column}`}</b>
        </span>
        {extent !== null && extent > 0 && (
          <span class="conv2d-legend" data-scale={scale} aria-hidden="true">
            {scale === 'signed' ? formatNumber(-extent) : 0}
            <i />
            {formatNumber(extent)}
          </span>
        )}
      </p>
      <div class="conv2d-box" data-pixels={isPixels || undefined} style={{ '--span': span, '--own': Math.max(size.row, size.column) }}>
        {children}
      </div>
      {!isPixels && <div class="conv2d-foot">{foot}</div>}
    </div>
  );
}
