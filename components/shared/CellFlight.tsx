import type { RefObject } from 'preact';
import { useRef } from 'preact/hooks';
import type { Cell } from './gridMoves.ts';
import { useStepFlight } from './useStepFlight.ts';
import type { Stepping } from './useStepper.ts';

/** A cell of a grid whose overlay is `layer`. */
export interface CellPlace {
  readonly layer: RefObject<HTMLDivElement>;
  /** Rows and columns of the grid. */
  readonly size: Cell;
  readonly cell: Cell;
}

/** A number on its way from the cell where it is read to the one where it is written. */
export interface Flown {
  readonly from: CellPlace;
  readonly to: CellPlace;
  readonly text: string;
}

interface CellFlightProps {
  readonly stepping: Stepping;
  /** What flies when this step is reached from the one before. */
  readonly flown: readonly Flown[];
}

/** The numbers of a step, which fly from cell to cell; stands in a positioned box that holds all the grids. */
export function CellFlight({ stepping, flown }: CellFlightProps) {
  const sky = useRef<HTMLDivElement>(null);
  useStepFlight(stepping, (beat) => {
    if (sky.current === null) return [];
    const base = sky.current.getBoundingClientRect();
    const [veils, chips] = [sky.current.querySelectorAll('i'), sky.current.querySelectorAll('b')];
    const timing = { duration: 0.8 * beat, easing: 'ease-in-out' };
    return flown.flatMap(({ from, to }, place) => {
      const [start, end] = [spotOf(from, base), spotOf(to, base)];
      return [chips[place]?.animate(flightOf(start, end), timing), veils[place]?.animate(veilOver(end), timing)];
    });
  });

  return (
    <div class="sky" ref={sky} aria-hidden="true">
      {flown.map((_, place) => (
        <i key={place} />
      ))}
      {flown.map(({ text }, place) => (
        <b key={place}>{text}</b>
      ))}
    </div>
  );
}

/** The middle of a cell from the corner of the sky, and its sides, in pixels. */
interface Spot {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

function spotOf({ layer, size, cell }: CellPlace, base: DOMRect): Spot {
  const box = layer.current?.getBoundingClientRect() ?? base;
  const [width, height] = [box.width / size.column, box.height / size.row];
  return { x: box.x - base.x + width * (cell.column + 0.5), y: box.y - base.y + height * (cell.row + 0.5), width, height };
}

const at = ({ x, y }: Spot): string => `${x}px ${y}px`;

function flightOf(from: Spot, to: Spot): Keyframe[] {
  return [
    { translate: at(from), opacity: 0, scale: 0.7 },
    { translate: at(from), opacity: 1, scale: 1, offset: 0.15 },
    { translate: at(from), opacity: 1, scale: 1, offset: 0.3 },
    { translate: at(to), opacity: 1, scale: 0.9, offset: 0.92 },
    { translate: at(to), opacity: 0, scale: 0.6 },
  ];
}

/** Covers the cell that is written until its number has come. */
function veilOver(to: Spot): Keyframe[] {
  const place = { translate: at(to), inlineSize: `${to.width}px`, blockSize: `${to.height}px` };
  return [
    { ...place, opacity: 1 },
    { ...place, opacity: 1, offset: 0.88 },
    { ...place, opacity: 0 },
  ];
}
