import type { Matrix } from './params.ts';
import { shadePaths } from './shadePaths.ts';

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
export function BlockFace({ values, x, y, cell, extent, until, scale = 'signed' }: BlockFaceProps) {
  return (
    <g class="block-face" transform={`translate(${x},${y}) scale(${cell})`}>
      {shadePaths(values.flat(), values[0]?.length ?? 1, extent, until).map(([shade, path]) => (
        <path key={shade} d={path} data-shade={scale === 'ink' ? 'ink' : shade < 0 ? '-' : '+'} fill-opacity={Math.abs(shade).toFixed(2)} />
      ))}
    </g>
  );
}
