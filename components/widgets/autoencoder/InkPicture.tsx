import { memo } from '../../shared/memo.ts';
import type { Matrix } from '../../shared/params.ts';

interface InkPictureProps {
  readonly values: Matrix;
  /** What it shows, for a screen reader. */
  readonly name: string;
  /** The magnitude that is inked most; below 0 the ink is another. */
  readonly extent?: number;
  readonly isSigned?: boolean;
}

/** Shades that are told apart on either side of 0. */
const shades = 12;

/** Numbers as shades of ink, one path a shade, so that paper and readers without scripts have the picture too. */
export const InkPicture = memo(({ values, name, extent = 1, isSigned = false }: InkPictureProps) => (
  <svg class="ink" viewBox={`0 0 ${values[0]?.length ?? 1} ${values.length}`} role="img" aria-label={name} shape-rendering="crispEdges">
    {[...pathsOf(values, extent)].map(([shade, path]) => (
      <path key={shade} d={path} opacity={Math.abs(shade) / shades} data-sign={isSigned ? (shade < 0 ? '-' : '+') : undefined} />
    ))}
  </svg>
));

/** For each shade that occurs, the runs of cells that have it. */
function pathsOf(values: Matrix, extent: number): ReadonlyMap<number, string> {
  const paths = new Map<number, string>();
  values.forEach((row, y) => {
    const inked = row.map((cell) => Math.max(-shades, Math.min(shades, Math.round((cell / extent) * shades))));
    for (let x = 0, end = 0; x < inked.length; x = end) {
      const shade = inked[x] ?? 0;
      while (end < inked.length && inked[end] === shade) end++;
      if (shade !== 0) paths.set(shade, `${paths.get(shade) ?? ''}M${x} ${y}h${end - x}v1h${x - end}z`);
    }
  });
  return paths;
}
