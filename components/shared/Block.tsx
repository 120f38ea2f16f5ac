import type { ComponentChildren } from 'preact';
import { type BlockGeometry, pointList } from './blockGeometry.ts';
import type { Role } from './Sym.tsx';

interface BlockProps {
  readonly geometry: BlockGeometry;
  readonly role?: Role;
  /** 'dim' for what is not open yet, 'ghost' for a solid that shows what lies under it. */
  readonly look?: 'plain' | 'dim' | 'ghost';
  /** Where its box stands in the drawing. */
  readonly x?: number;
  readonly y?: number;
  /** Drawn with it: solids inside or gliding over it, labels. */
  readonly children?: ComponentChildren;
}

/** A tensor as an oblique solid: three faces and the cuts between its channels. Stands inside an svg. */
export function Block({ geometry, role, look = 'plain', x = 0, y = 0, children }: BlockProps) {
  const { front, top, side, slices } = geometry;
  return (
    <g class="block" data-role={role} data-look={look} transform={`translate(${x},${y})`}>
      <polygon class="block-side" points={pointList(side)} />
      <polygon class="block-top" points={pointList(top)} />
      {slices.map((slice) => (
        <polyline key={pointList(slice)} class="block-slice" points={pointList(slice)} />
      ))}
      <polygon class="block-front" points={pointList(front)} />
      {children}
    </g>
  );
}
