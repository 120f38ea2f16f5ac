import { formatNumber } from '../../shared/format.ts';
import { litBy } from '../../shared/lit.ts';
import type { Edge } from './geometry.ts';
import type { Figure } from './useForwardPass.ts';
import type { PassWidget } from './View.tsx';

interface ConnectionsProps {
  readonly widget: PassWidget;
  readonly figure: Figure;
  readonly edges: readonly Edge[];
}

/** How far along a connection its weight stands: where those into one node do not meet. */
const labelAt = 0.45;

/** The connections into one layer; those into the shown node stand out and bear their weights. */
export function Connections({ widget, figure, edges }: ConnectionsProps) {
  const { weight1, weight2 } = widget.values;
  const ordered = [...edges].sort((a, b) => Number(a.to.id === figure.shown) - Number(b.to.id === figure.shown));
  return (
    <g aria-hidden="true">
      {ordered.map(({ id, from, to }) => {
        const weight = (to.column === 'h' ? weight1 : weight2)[to.number - 1]?.[from.number - 1] ?? 0;
        const isShown = to.id === figure.shown;
        const x = from.at.x + (to.at.x - from.at.x) * labelAt;
        const y = from.at.y + (to.at.y - from.at.y) * labelAt;
        const path = `M${from.at.x},${from.at.y}L${to.at.x},${to.at.y}`;
        return (
          <g key={id} class="pass-edge" data-shown={isShown || undefined} {...litBy(widget, id)}>
            <path data-sign={weight < 0 ? '-' : '+'} style={{ '--weight': Math.abs(weight) }} d={path} />
            <path class="pass-reach" d={path} />
            {isShown && (
              <text x={x} y={y} dy="0.35em" text-anchor="middle">
                {formatNumber(weight)}
              </text>
            )}
          </g>
        );
      })}
    </g>
  );
}
