import { cut, toX, toY } from './geometry.ts';
import type { Neuron, Point, Tie } from './model.ts';

interface HalfPlaneProps {
  readonly neuron: Neuron;
  /** Whether the line itself belongs to the part; dashed where not. */
  readonly tie?: Tie;
  /** Tells its pattern from others on the page. */
  readonly id: string;
  /** The look of one of several lines: the second is dashed and hatched the other way. */
  readonly kind?: 'first' | 'second';
  /** Written on the line. */
  readonly label?: string;
  /** Marks the line so that it can be dragged. */
  readonly drag?: string;
  readonly isLit?: boolean;
}

/** The part of the plane where a neuron gives 1, hatched, and its line z = 0. */
export function HalfPlane({ neuron, tie = 'on', id, kind = 'first', label, drag, isLit }: HalfPlaneProps) {
  const { region, line } = cut(neuron, tie);
  const pattern = `hatch-${id.replace(/\W/g, '-')}`;
  const path = line === null ? '' : `M${place(line[0])}L${place(line[1])}`;
  return (
    <g class="half-plane" data-kind={kind} data-tie={tie} data-lit={isLit || undefined}>
      <pattern id={pattern} width="8" height="8" patternUnits="userSpaceOnUse" patternTransform={`rotate(${kind === 'first' ? 45 : -45})`}>
        <path class="half-plane-hatch" d="M0 0V8" />
      </pattern>
      <polygon class="half-plane-tint" points={region.map(place).join(' ')} />
      <polygon fill={`url(#${pattern})`} points={region.map(place).join(' ')} />
      {drag !== undefined && <path class="half-plane-grip" data-drag={drag} d={path} />}
      <path class="half-plane-line" d={path} />
      {line !== null && (
        <text class="half-plane-label" {...labelAt(line)} dy="0.35em" text-anchor="middle">
          {label}
        </text>
      )}
    </g>
  );
}

const place = ([x1, x2]: Point): string => `${toX(x1).toFixed(1)},${toY(x2).toFixed(1)}`;

/** A tenth of the way along the line. */
const labelAt = ([start, end]: readonly [Point, Point]) => ({
  x: toX(start[0] * 0.9 + end[0] * 0.1),
  y: toY(start[1] * 0.9 + end[1] * 0.1),
});
