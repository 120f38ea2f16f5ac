import type { RefObject } from 'preact';
import { useRef } from 'preact/hooks';
import { formatNumber } from '../../shared/format.ts';
import { useStepFlight } from '../../shared/useStepFlight.ts';
import { cellOf } from './model.ts';
import type { Solids } from './solids.ts';
import type { Places } from './usePlaces.ts';
import type { Figure } from './useVolume.ts';

interface FlightProps {
  readonly figure: Figure;
  readonly places: Places;
  readonly stage: RefObject<HTMLDivElement>;
  /** Whether the channels are one solid. */
  readonly isBlock: boolean;
  readonly solids: Solids;
}

interface Spot {
  readonly x: number;
  readonly y: number;
}

/** The sums of a step: each flies from its window to the sum below, then all and the bias into the one output cell. */
export function Flight({ figure, places, stage, isBlock, solids }: FlightProps) {
  const { volume, stepping, explanation } = figure;
  const sky = useRef<HTMLDivElement>(null);
  const fly = (beat: number) => {
    const base = stage.current?.getBoundingClientRect();
    if (sky.current === null || base === undefined) return [];
    const { row, column } = cellOf(stepping.step, volume.outSide);
    const middle = (box: DOMRect | undefined, x = 0.5, y = 0.5): Spot => ({
      x: (box?.x ?? 0) + (box?.width ?? 0) * x - base.x,
      y: (box?.y ?? 0) + (box?.height ?? 0) * y - base.y,
    });
    const along = (place: number) => (place + volume.kernel / 2) / volume.side;
    const windowIn = (channel: number): Spot => {
      if (!isBlock) return middle(places.planes.input.current[channel]?.getBoundingClientRect(), along(column), along(row));
      const box = places.inputSolid.current?.getBoundingClientRect();
      const corner = solids.input.slabs[channel]?.front[0] ?? { x: 0, y: 0 };
      const inDrawing = (start: number, place: number) => start + (place + volume.kernel / 2) * solids.cell;
      return middle(box, inDrawing(corner.x, column) / solids.input.width, inDrawing(corner.y, row) / solids.input.height);
    };
    const chip = (place: number): Spot => middle(places.chips.current[place]?.getBoundingClientRect(), 0.5, 0.3);
    const target = middle(places.output.current?.getBoundingClientRect(), (column + 0.5) / volume.outSide, (row + 0.5) / volume.outSide);
    return [...sky.current.children].map((child, place) => {
      const start = place < volume.channels ? windowIn(place) : chip(place);
      return child.animate(flightOf(start, chip(place), target), { duration: 0.95 * beat, easing: 'ease-in-out' });
    });
  };
  useStepFlight(stepping, fly, volume);

  const sums = [...explanation.channelSums.map((sum) => ({ role: 'role-sum', sum })), { role: 'role-bias', sum: explanation.bias }];
  return (
    <div class="conv3d-sky" ref={sky} aria-hidden="true">
      {sums.map(({ role, sum }, place) => (
        <b key={place} class={role}>
          {formatNumber(sum)}
        </b>
      ))}
    </div>
  );
}

/** Rest where it is read, rest at the sum, then go into the output cell and fade. */
function flightOf(read: Spot, met: Spot, written: Spot): Keyframe[] {
  const at = ({ x, y }: Spot) => `${x}px ${y}px`;
  return [
    { translate: at(read), opacity: 0, scale: 0.7 },
    { translate: at(read), opacity: 1, scale: 1, offset: 0.12 },
    { translate: at(met), opacity: 1, scale: 1, offset: 0.45 },
    { translate: at(met), opacity: 1, scale: 1, offset: 0.6 },
    { translate: at(written), opacity: 1, scale: 0.85, offset: 0.93 },
    { translate: at(written), opacity: 0, scale: 0.5 },
  ];
}
