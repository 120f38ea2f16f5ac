import { memo } from '../../shared/memo.ts';
import { markPath } from './markPath.ts';

/** A sample or several at one place, in pixels. */
export interface Dot {
  readonly x: number;
  readonly y: number;
  readonly r: number;
  readonly isSetosa: boolean;
  readonly fires: boolean;
  readonly isError: boolean;
}

const groups = [true, false].flatMap((isSetosa) => [false, true].map((fires) => ({ isSetosa, fires })));

/** Samples by species (shape) and answer (filled or hollow), errors crossed; one path a group, so that dragging stays quick. */
export const Marks = memo(function Marks({ dots }: { readonly dots: readonly Dot[] }) {
  return (
    <g>
      {groups.map(({ isSetosa, fires }) => (
        <path
          key={`${isSetosa}${fires}`}
          class="threshold-mark"
          data-fires={fires || undefined}
          d={dots
            .filter((dot) => dot.isSetosa === isSetosa && dot.fires === fires)
            .map(({ x, y, r }) => markPath[isSetosa ? 'circle' : 'triangle'](x, y, r))
            .join('')}
        />
      ))}
      <path
        class="threshold-cross"
        d={dots
          .filter(({ isError }) => isError)
          .map(({ x, y, r }) => markPath.cross(x, y, 0.75 * r + 1))
          .join('')}
      />
    </g>
  );
});
