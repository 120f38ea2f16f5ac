import { toX, toY } from './geometry.ts';
import type { Point } from './model.ts';

interface MarkProps {
  readonly at: Point;
  readonly output: number;
  /** Whether the output is not the one wanted. */
  readonly isWrong?: boolean;
}

/** An input in the plane with its output: filled for 1, empty for 0, crossed by a ring where it is wrong. */
export function Mark({ at: [x1, x2], output, isWrong = false }: MarkProps) {
  return (
    <g
      class="plane-mark"
      data-on={output === 1 || undefined}
      data-wrong={isWrong || undefined}
      transform={`translate(${toX(x1)},${toY(x2)})`}
    >
      <circle class="plane-mark-ring" r="14.5" />
      <circle r="10.5" />
      <text dy="0.35em" text-anchor="middle">
        {output}
      </text>
    </g>
  );
}
