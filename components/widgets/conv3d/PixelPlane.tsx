import type { ComponentChildren } from 'preact';
import type { Cell } from '../../shared/gridMoves.ts';
import { Pixels } from './Pixels.tsx';

interface PixelPlaneProps {
  readonly name: string;
  /** Rows of colours. */
  readonly colours: readonly (readonly string[])[];
  readonly onPoint: (cell: Cell | null) => void;
  /** Marks over the pixels. */
  readonly children?: ComponentChildren;
}

/** One channel of the picture as coloured squares. */
export function PixelPlane({ name, colours, onPoint, children }: PixelPlaneProps) {
  const side = colours.length;
  const cellAt = ({ currentTarget, clientX, clientY }: PointerEvent & { readonly currentTarget: SVGElement }): Cell => {
    const { left, top, width, height } = currentTarget.getBoundingClientRect();
    return { row: Math.floor(((clientY - top) / height) * side), column: Math.floor(((clientX - left) / width) * side) };
  };
  return (
    <div class="conv3d-pixels">
      <svg
        viewBox={`0 0 ${side} ${side}`}
        role="img"
        aria-label={name}
        onPointerMove={(event) => onPoint(cellAt(event))}
        onPointerLeave={() => onPoint(null)}
      >
        <Pixels colours={colours} />
      </svg>
      {children}
    </div>
  );
}
