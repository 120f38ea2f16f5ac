import type { Matrix } from '../../shared/params.ts';

interface MiniMapProps {
  readonly values: Matrix;
  /** What is framed: the window, or the cell being computed. */
  readonly frame: { readonly row: number; readonly column: number; readonly high: number; readonly wide: number };
  /** Cells of padding above and beside. */
  readonly inset?: readonly [number, number];
  /** The last cell that is known, in reading order. */
  readonly until?: number;
}

/** A matrix as small shaded squares for the printed page: one path for each shade. */
export function MiniMap({ values, frame, inset = [0, 0], until = Number.POSITIVE_INFINITY }: MiniMapProps) {
  const [height, width] = [values.length, values[0]?.length ?? 0];
  return (
    <svg
      fill="none"
      stroke="var(--line-strong)"
      stroke-width="0.06"
      viewBox={`-0.2 -0.2 ${width + 0.4} ${height + 0.4}`}
      aria-hidden="true"
    >
      <rect width={width} height={height} />
      {[...shades(values, until)].map(([shade, path]) => (
        <path key={shade} d={path} stroke="none" fill={shade < 0 ? 'var(--negative)' : 'var(--positive)'} fill-opacity={Math.abs(shade)} />
      ))}
      <rect x={inset[1]} y={inset[0]} width={width - 2 * inset[1]} height={height - 2 * inset[0]} />
      <rect stroke="var(--ink)" stroke-width="0.2" x={frame.column} y={frame.row} width={frame.wide} height={frame.high} />
    </svg>
  );
}

/** The squares of each shade from −1 to 1, in tenths, as one path. */
function shades(values: Matrix, until: number): ReadonlyMap<number, string> {
  const extent = Math.max(1e-9, ...values.flat().map(Math.abs));
  const paths = new Map<number, string>();
  values.forEach((row, i) => {
    row.forEach((value, j) => {
      const shade = Math.round((value / extent) * 10) / 10;
      if (shade !== 0 && i * row.length + j <= until) paths.set(shade, `${paths.get(shade) ?? ''}M${j} ${i}h1v1h-1z`);
    });
  });
  return paths;
}
