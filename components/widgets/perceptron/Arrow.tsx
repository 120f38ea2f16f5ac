import { degreesOf, toX, toY } from './geometry.ts';
import type { Point } from './model.ts';

/** The weights as an arrow from the origin: it points to where z grows. */
export function Arrow({ tip: [x1, x2], isLit }: { readonly tip: Point; readonly isLit: boolean }) {
  return (
    <g class="plane-arrow" data-lit={isLit || undefined}>
      <path d={`M${toX(0)} ${toY(0)}L${toX(x1)} ${toY(x2)}`} />
      <path class="plane-arrow-head" transform={`translate(${toX(x1)},${toY(x2)}) rotate(${-degreesOf(x1, x2)})`} d="M9 0-6-7-6 7z" />
      <text x={toX(x1 * 1.5)} y={toY(x2 * 1.5)} dy="0.3em" text-anchor="middle">
        w
      </text>
    </g>
  );
}
