import { Block } from '../../shared/Block.tsx';
import { litBy } from '../../shared/lit.ts';
import type { Role } from '../../shared/Sym.tsx';
import type { Widget } from '../../shared/useWidget.ts';
import type { params } from './params.ts';
import { drawing, type SolidRow } from './solids.ts';
import type { ShapeSandboxText } from './text.ts';

/** One axis of a tensor as written: its symbol, its size, whether it does not fit. */
export interface AxisMark {
  readonly symbol: string;
  /** null where it cannot be known. */
  readonly size: number | null;
  readonly isWrong: boolean;
}

interface DrawingProps {
  readonly words: ShapeSandboxText;
  readonly widget: Widget<typeof params>;
  readonly role: Role;
  readonly part: string;
  readonly solids: SolidRow | null;
  readonly axes: readonly AxisMark[];
  /** The sign between it and the one before. */
  readonly sign?: string;
}

/** A tensor as a row of solids, above its shape axis by axis. */
export function Drawing({ words, widget, role, part, solids, axes, sign }: DrawingProps) {
  const shape = `(${axes.map(({ size }) => size ?? words.unknown).join(', ')})`;
  return (
    <div class="sandbox-tensor" data-role={role} data-sign={sign}>
      <p>
        <b>{part}</b>
        {solids !== null && solids.count > solids.drawn && <span>{` ${solids.drawn} / ${solids.count}`}</span>}
      </p>
      <svg viewBox={`0 0 ${drawing.width} ${drawing.height}`} role="img" aria-label={words.drawingName(part, solids?.count ?? 0, shape)}>
        {solids === null ? (
          <text x={drawing.width / 2} y={drawing.height / 2 + 12} text-anchor="middle">
            ?
          </text>
        ) : (
          <g transform={solids.transform}>
            {Array.from({ length: solids.drawn }, (_, place) => (
              <Block key={place} geometry={solids.geometry} role={role} x={place * solids.pitch} />
            ))}
          </g>
        )}
      </svg>
      <ol class="sandbox-shape">
        {axes.map(({ symbol, size, isWrong }) => (
          <li key={symbol} data-wrong={isWrong || undefined} {...litBy(widget, symbol)}>
            <small>{symbol}</small>
            <b>{size ?? '?'}</b>
            {isWrong && (
              <i role="img" aria-label={words.problems(1)}>
                ✗
              </i>
            )}
          </li>
        ))}
      </ol>
    </div>
  );
}
