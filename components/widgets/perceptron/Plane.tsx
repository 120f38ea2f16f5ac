import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import type { Role } from '../../shared/Sym.tsx';
import { high, low, side, toInput, toX, toY } from './geometry.ts';
import type { Point } from './model.ts';

interface PlaneProps {
  /** What a screen reader says for the whole picture, made from its values. */
  readonly name: string;
  readonly axes: readonly [x: string, y: string];
  /** What stands on the axes: inputs unless told. */
  readonly role?: Role;
  /** What can be dragged: handles over the picture. */
  readonly handles?: ComponentChildren;
  /** A thing marked data-drag="what" is dragged to `point`. */
  readonly onDrag?: (what: string, point: Point) => void;
  /** A place of the plane was clicked. */
  readonly onPick?: (point: Point) => void;
  readonly children: ComponentChildren;
}

/** The plane of all pairs of inputs, with what is drawn in it and what can be dragged over it. */
export function Plane({ name, axes, role = 'input', handles, onDrag, onPick, children }: PlaneProps) {
  const box = useRef<HTMLDivElement>(null);
  const dragged = useRef<string | null>(null);
  const inputAt = (event: MouseEvent): Point => {
    const { left = 0, top = 0, width = side } = box.current?.getBoundingClientRect() ?? {};
    return toInput(((event.clientX - left) / width) * side, ((event.clientY - top) / width) * side);
  };
  const down = (event: PointerEvent) => {
    dragged.current = (event.target as Element).closest('[data-drag]')?.getAttribute('data-drag') ?? '';
    if (dragged.current !== '') box.current?.setPointerCapture(event.pointerId);
  };
  const move = (event: PointerEvent) => {
    if (dragged.current && event.buttons > 0) onDrag?.(dragged.current, inputAt(event));
  };
  const up = (event: PointerEvent) => {
    if (dragged.current === '') onPick?.(inputAt(event));
    dragged.current = null;
  };
  return (
    <div
      ref={box}
      role="presentation"
      class="decision-plane"
      data-pick={onPick !== undefined || undefined}
      onPointerDown={down}
      onPointerMove={move}
      onPointerUp={up}
    >
      <svg viewBox={`0 0 ${side} ${side}`} role="img" aria-label={name}>
        <rect class="plane-paper" x={toX(low)} y={toY(high)} width={toX(high) - toX(low)} height={toY(low) - toY(high)} />
        {[0, 1].map((tick) => (
          <g key={tick} class="plane-grid" data-zero={tick === 0 || undefined}>
            <path d={`M${toX(tick)} ${toY(low)}V${toY(high)}M${toX(low)} ${toY(tick)}H${toX(high)}`} />
            <text x={toX(tick)} y={toY(low) + 14} text-anchor="middle">
              {tick}
            </text>
            <text x={toX(low) - 6} y={toY(tick)} dy="0.35em" text-anchor="end">
              {tick}
            </text>
          </g>
        ))}
        {children}
        <text class="plane-axis" data-role={role} x={toX(high)} y={toY(low) + 16} text-anchor="end">
          {axes[0]}
        </text>
        <text class="plane-axis" data-role={role} x={toX(low) - 6} y={toY(high) + 10} text-anchor="end">
          {axes[1]}
        </text>
      </svg>
      {handles}
    </div>
  );
}
