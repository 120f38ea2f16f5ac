import { side, toX, toY } from './geometry.ts';
import type { Point } from './model.ts';

interface HandleProps {
  /** What it drags, for Plane. */
  readonly what: string;
  readonly at: Point;
  readonly label: string;
  /** Its value in numbers and in words. */
  readonly range: readonly [min: number, now: number, max: number];
  readonly valueText: string;
  readonly isLocked?: boolean;
  /** An arrow key was pressed: one step, or five with Shift, to the right and upwards. */
  readonly onMove: (right: number, up: number) => void;
  readonly onFocus?: () => void;
  readonly onBlur?: () => void;
}

const arrows: Readonly<Record<string, Point>> = { ArrowRight: [1, 0], ArrowLeft: [-1, 0], ArrowUp: [0, 1], ArrowDown: [0, -1] };

/** Something to drag in the plane, or to focus and move by arrow keys; a slider to assistive technology. */
export function Handle({ what, at, label, range, valueText, isLocked = false, onMove, onFocus, onBlur }: HandleProps) {
  const press = (event: KeyboardEvent) => {
    const [right, up] = arrows[event.key] ?? [0, 0];
    if (right === 0 && up === 0) return;
    event.preventDefault();
    const size = event.shiftKey ? 5 : 1;
    onMove(right * size, up * size);
  };
  return (
    <div
      class="plane-handle"
      role="slider"
      tabIndex={isLocked ? -1 : 0}
      data-handle={what}
      data-drag={isLocked ? undefined : what}
      aria-label={label}
      aria-disabled={isLocked}
      aria-valuemin={range[0]}
      aria-valuenow={range[1]}
      aria-valuemax={range[2]}
      aria-valuetext={valueText}
      style={{ insetInlineStart: `${(toX(at[0]) / side) * 100}%`, insetBlockStart: `${(toY(at[1]) / side) * 100}%` }}
      onKeyDown={isLocked ? undefined : press}
      onFocus={onFocus}
      onBlur={onBlur}
    />
  );
}
