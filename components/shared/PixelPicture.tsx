import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import { type Place, pointed } from './pointed.ts';

interface PixelPictureProps {
  /** [H · W], row by row. */
  readonly cells: ArrayLike<number>;
  /** Cells in a row. */
  readonly width: number;
  /** What it shows, for a screen reader. */
  readonly name: string;
  /** The magnitude painted most. */
  readonly extent: number;
  /** Told which cell the pointer is on or was pressed on. Give the picture sliders as its twins for the keyboard. */
  readonly onPoint?: ((cell: Place) => void) | undefined;
  /** Drawn over the cells, one unit a cell. */
  readonly children?: ComponentChildren;
}

/** Levels of a picture that are told apart on either side of 0. */
const levels = 15;

/**
 * A picture of ink, or of numbers of both signs, as an svg: unlike a canvas it is there without JavaScript and on paper.
 * Ink and numbers above 0 take the colour of --above, numbers below 0 that of --below.
 */
export function PixelPicture({ cells, width, name, extent, onPoint, children }: PixelPictureProps) {
  const height = cells.length / width;
  const paths = useMemo(() => pathsOf(cells, width, extent), [cells, width, extent]);
  return (
    <svg
      class="pixel-picture"
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={name}
      {...(onPoint && pointed({ width, height }, onPoint))}
    >
      {paths.map(([level, path]) => (
        <path key={level} d={path} data-below={level < 0 || undefined} opacity={Math.round((Math.abs(level) / levels) * 100) / 100} />
      ))}
      {children}
    </svg>
  );
}

/** For each level that occurs the cells that have it: runs in a row are one stroke of the pen. */
function pathsOf(cells: ArrayLike<number>, width: number, extent: number): readonly (readonly [level: number, path: string])[] {
  const paths = new Map<number, string>();
  const levelAt = (place: number) => Math.round((Math.max(-1, Math.min(1, (cells[place] ?? 0) / extent)) || 0) * levels);
  for (let start = 0; start < cells.length; ) {
    const level = levelAt(start);
    let end = start + 1;
    while (end % width !== 0 && levelAt(end) === level) end++;
    const run = `M${start % width} ${Math.floor(start / width)}h${end - start}v1h${start - end}`;
    if (level !== 0) paths.set(level, (paths.get(level) ?? '') + run);
    start = end;
  }
  return [...paths];
}
