import type { ComponentChildren } from 'preact';
import { blockRow } from './blockRow.ts';

interface BlockRowProps {
  readonly count: number;
  /** From one solid to the next, in pixels: its box and a gap. */
  readonly pitch: number;
  /** The height of their box. */
  readonly height: number;
  /** At most so many places: where there are more solids, the row is cut before the last one. */
  readonly most?: number;
  /** Draws the solid of this number at 0, 0. */
  readonly children: (index: number) => ComponentChildren;
}

/** A batch as a row of solids; a long one with dots before its last. Stands inside an svg. */
export function BlockRow({ count, pitch, height, most = 6, children }: BlockRowProps) {
  return (
    <>
      {blockRow(count, most).map((index, place) => (
        <g key={index ?? 'cut'} transform={`translate(${place * pitch},0)`}>
          {index === null ? (
            <text class="block-cut" x={pitch / 2} y={height / 2} text-anchor="middle">
              ⋯
            </text>
          ) : (
            children(index)
          )}
        </g>
      ))}
    </>
  );
}
