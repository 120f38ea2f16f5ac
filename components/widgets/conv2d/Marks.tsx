import type { ComponentChildren, RefObject } from 'preact';
import type { Cell } from '../../shared/gridMoves.ts';
import type { Matrix } from '../../shared/params.ts';

interface MarksProps {
  /** The grid or map below; where it gets another size, marks are set anew instead of moving there. */
  readonly over: Matrix;
  readonly layer?: RefObject<HTMLDivElement>;
  readonly children: ComponentChildren;
}

/** The layer over a grid or map on which marks are placed, in cells; it never takes a click. */
export function Marks({ over, layer, children }: MarksProps) {
  return (
    <div key={`${over.length} ${over[0]?.length}`} class="conv2d-marks" ref={layer} aria-hidden="true">
      {children}
    </div>
  );
}

interface MarkProps {
  readonly at: Cell;
  /** What it says, as a look: 'current', 'pinned', 'lit', 'use'. */
  readonly kind: string;
  readonly children?: ComponentChildren;
}

/** A mark over one cell. */
export const Mark = ({ at, kind, children }: MarkProps) => (
  <i class="conv2d-mark" data-kind={kind} style={{ '--row': at.row, '--column': at.column }}>
    {children}
  </i>
);

interface WindowProps {
  readonly at: Cell;
  /** Cells of the input that it covers, gaps of the dilation included. */
  readonly extent: readonly [number, number];
  readonly kernel: Cell;
  readonly dilation: readonly [number, number];
  readonly kind: 'window' | 'pinned' | 'misfit';
  readonly litTerm?: number | null;
}

/** The window of the kernel over the input: its outline, and each cell that meets a weight. */
export function Window({ at, extent, kernel, dilation, kind, litTerm = null }: WindowProps) {
  const taps = Array.from({ length: kernel.row * kernel.column }, (_, tap) => ({
    '--row': Math.floor(tap / kernel.column) * dilation[0],
    '--column': (tap % kernel.column) * dilation[1],
  }));
  return (
    <div
      class="conv2d-window"
      data-kind={kind}
      style={{ '--row': at.row, '--column': at.column, '--high': extent[0], '--wide': extent[1] }}
    >
      {taps.map((place, tap) => (
        <i key={tap} data-lit={tap === litTerm || undefined} style={place} />
      ))}
    </div>
  );
}
