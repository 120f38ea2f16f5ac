import type { Matrix } from './params.ts';

interface BlockFaceProps {
  /** The numbers of the first channel, which its front face shows. */
  readonly values: Matrix;
  /** The upper left corner of the face. */
  readonly x: number;
  readonly y: number;
  /** Pixels of one cell. */
  readonly cell: number;
  /** The magnitude shaded most. */
  readonly extent: number;
  /** Cells that are known, in reading order; all unless told. */
  readonly until?: number;
  /** 'ink' for pictures of 0 … 1, in which sign means nothing. */
  readonly scale?: 'signed' | 'ink';
}

/** The numbers of a block's front face as shaded cells: one path for each shade. */
export function BlockFace({ values, x, y, cell, extent, until = Number.POSITIVE_INFINITY, scale = 'signed' }: BlockFaceProps) {
  return (
    <g class="block-face" transform={`translate(${x},${y}) scale(${cell})`}>
      {[...shades(values, extent, until)].map(([shade, path]) => (
        <path key={shade} d={path} data-shade={scale === 'ink' ? 'ink' : shade < 0 ? '-' : '+'} fill-opacity={Math.abs(shade)} />
      ))}
    </g>
  );
}

/** The cells of each shade from −1 to 1, in tenths, as one path. */
function shades(values: Matrix, extent: number, until: number): ReadonlyMap<number, string> {
  const paths = new Map<number, string>();
  values.forEach((row, i) => {
    row.forEach((value, j) => {
      const shade = Math.round(Math.max(-1, Math.min(1, value / extent)) * 10) / 10;
      if (shade !== 0 && i * row.length + j < until) paths.set(shade, `${paths.get(shade) ?? ''}M${j} ${i}h1v1h-1z`);
    });
  });
  return paths;
}
