import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import { type Place, pointed } from './pointed.ts';
import { shadePaths } from './shadePaths.ts';

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

/**
 * A picture of ink, or of numbers of both signs, as an svg: unlike a canvas it is there without JavaScript and on paper.
 * Ink and numbers above 0 take the colour of --above, numbers below 0 that of --below.
 */
export function PixelPicture({ cells, width, name, extent, onPoint, children }: PixelPictureProps) {
  const height = cells.length / width;
  const paths = useMemo(() => shadePaths(cells, width, extent), [cells, width, extent]);
  return (
    <svg
      class="pixel-picture"
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={name}
      {...(onPoint && pointed({ width, height }, onPoint))}
    >
      {paths.map(([shade, path]) => (
        <path key={shade} d={path} data-below={shade < 0 || undefined} opacity={Math.abs(shade).toFixed(2)} />
      ))}
      {children}
    </svg>
  );
}
