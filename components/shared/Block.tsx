import type { ComponentChildren } from 'preact';
import { type BlockGeometry, type Face, pointList } from './blockGeometry.ts';
import type { Role } from './Sym.tsx';

interface BlockProps {
  readonly geometry: BlockGeometry;
  readonly role?: Role;
  /**
   * 'dim' for what is not open yet, 'ghost' for a solid that shows what lies under it, 'lit' for a part or a whole that
   * is looked at, 'empty' for one whose numbers are not known yet or are no data, such as padding.
   */
  readonly look?: 'plain' | 'dim' | 'ghost' | 'lit' | 'empty';
  /** Where its box stands in the drawing. */
  readonly x?: number;
  readonly y?: number;
  /** Whether it travels there when x or y change. Its style can then place it in units of CSS too. */
  readonly isGliding?: boolean;
  /** The faces drawn; all unless told. */
  readonly faces?: Readonly<Record<Face, boolean>>;
  /** Drawn with it: solids inside or gliding over it, labels. */
  readonly children?: ComponentChildren;
}

/** A tensor as an oblique solid: three faces and the cuts between its channels. Stands inside an svg. */
export function Block({ geometry, role, look = 'plain', x = 0, y = 0, isGliding = false, faces = allFaces, children }: BlockProps) {
  const { front, top, side, slices } = geometry;
  const isWhole = faces.top && faces.side;
  const place = isGliding ? { style: { transform: `translate(${x}px,${y}px)` } } : { transform: `translate(${x},${y})` };
  return (
    <g class="block" data-role={role} data-look={look} data-gliding={isGliding || undefined} {...place}>
      {faces.side && <polygon class="block-side" points={pointList(side)} />}
      {faces.top && <polygon class="block-top" points={pointList(top)} />}
      {isWhole && slices.map((slice, cut) => <polyline key={cut} class="block-slice" points={pointList(slice)} />)}
      {faces.front && <polygon class="block-front" points={pointList(front)} />}
      {children}
    </g>
  );
}

const allFaces = { front: true, top: true, side: true };
