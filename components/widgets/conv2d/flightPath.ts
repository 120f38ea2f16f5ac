import type { Cell } from '../../shared/gridMoves.ts';
import type { Matrix } from '../../shared/params.ts';

/** The middle of a cell from the corner of the stage, and its side, in pixels. */
interface Spot {
  readonly x: number;
  readonly y: number;
  readonly side: number;
}

/** A finder of the cells of a tensor drawn in `box`, on a stage whose corner is that of `base`. */
export function onPage(base: DOMRect, box: DOMRect, cells: Matrix): (cell: Cell) => Spot {
  const side = box.height / cells.length;
  return ({ row, column }) => ({ x: box.x - base.x + side * (column + 0.5), y: box.y - base.y + side * (row + 0.5), side });
}

/** A product's way: rest where it is read, rest over the weight, then go and fade into the sum. */
export function flightOf(read: Spot, met: Spot, sum: Spot): Keyframe[] {
  return [
    { translate: at(read), opacity: 0, scale: 0.7 },
    { translate: at(read), opacity: 1, scale: 1, offset: 0.12 },
    { translate: at(met), opacity: 1, scale: 1, offset: 0.42 },
    { translate: at(met), opacity: 1, scale: 1, offset: 0.55 },
    { translate: at(sum), opacity: 1, scale: 0.8, offset: 0.92 },
    { translate: at(sum), opacity: 0, scale: 0.5 },
  ];
}

/** Covers the output cell until its products have come. */
export function veilOver(sum: Spot): Keyframe[] {
  const place = { translate: at(sum), inlineSize: `${sum.side}px`, blockSize: `${sum.side}px` };
  return [
    { ...place, opacity: 1 },
    { ...place, opacity: 1, offset: 0.88 },
    { ...place, opacity: 0 },
  ];
}

const at = ({ x, y }: Spot): string => `${x}px ${y}px`;
