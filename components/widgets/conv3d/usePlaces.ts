import { useRef } from 'preact/hooks';

/** Where the planes, the solids, the sums and the output stand on the page, for what travels between them. */
export function usePlaces() {
  const planes = { input: useRef<(HTMLDivElement | null)[]>([]), filter: useRef<(HTMLDivElement | null)[]>([]) };
  const keep = (part: 'input' | 'filter', channel: number) => (element: HTMLDivElement | null) => {
    planes[part].current[channel] = element;
  };
  return {
    planes,
    keep,
    inputSolid: useRef<SVGSVGElement>(null),
    filterSolid: useRef<SVGSVGElement>(null),
    output: useRef<HTMLDivElement>(null),
    /** The sums of the channels and, last, the bias. */
    chips: useRef<(HTMLElement | null)[]>([]),
  };
}

/** What `usePlaces` returns. */
export type Places = ReturnType<typeof usePlaces>;
