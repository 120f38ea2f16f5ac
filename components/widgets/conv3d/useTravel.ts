import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Solid, Solids } from './solids.ts';
import type { Places } from './usePlaces.ts';

/** Milliseconds that a plane travels, and by how much each channel starts later than the one before. */
const timing = { duration: 750, later: 70 };

/** Lets the planes of input and filter travel out of the solids, or back into them, when `view` changes. */
export function useTravel(view: 'planes' | 'block', channels: number, solids: Solids, places: Places): void {
  const before = useRef(view);
  useLayoutEffect(() => {
    if (before.current === view) return;
    before.current = view;
    if (matchMedia('(prefers-reduced-motion: reduce)').matches) return;
    const flights = (['input', 'filter'] as const).flatMap((part) => {
      const drawing = places[`${part}Solid`].current;
      return Array.from({ length: channels }, (_, channel) => {
        const plane = places.planes[part].current[channel];
        if (!plane || drawing === null) return undefined;
        const packed = { transform: packing(plane, drawing, solids[part], channel), visibility: 'visible', opacity: 0.6 };
        const apart = { transform: 'none', visibility: 'visible', opacity: 1 };
        // The front channel leaves first and comes back last.
        const delay = timing.later * (view === 'planes' ? channel : channels - 1 - channel);
        const frames = view === 'planes' ? [packed, apart] : [apart, packed];
        return plane.animate(frames, { duration: timing.duration, delay, easing: 'cubic-bezier(0.4, 0, 0.2, 1)', fill: 'backwards' });
      });
    });
    return () => flights.forEach((flight) => flight?.cancel());
  }, [view]);
}

/** The transform that lays a plane over its slab in the solid. */
function packing(plane: HTMLElement, drawing: SVGSVGElement, { slabs, width }: Solid, channel: number): string {
  const [own, base] = [plane.getBoundingClientRect(), drawing.getBoundingClientRect()];
  const [topLeft, , bottomRight] = slabs[channel]?.front ?? [];
  if (topLeft === undefined || bottomRight === undefined || own.width === 0) return 'none';
  const scale = base.width / width;
  const [x, y] = [base.x + topLeft.x * scale - own.x, base.y + topLeft.y * scale - own.y];
  return `translate(${x}px, ${y}px) scale(${((bottomRight.x - topLeft.x) * scale) / own.width})`;
}
