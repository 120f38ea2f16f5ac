import { useEffect, useState } from 'preact/hooks';

/** The parts of the figure that are loaded on demand. */
export type Extras = typeof import('./extras.ts');

/** At hand from the start where the first picture needs them: on the server, and under a link that asks for the digit. */
const isNeededAtOnce = import.meta.env.SSR || /source=digit/.test(location.href);
let loaded: Extras | null = isNeededAtOnce ? await import('./extras.ts').catch(() => null) : null;

/** The extras once they are wanted and have come, null before. */
export function useExtras(isWanted: boolean): Extras | null {
  const [extras, setExtras] = useState(loaded);
  useEffect(() => {
    if (!isWanted || extras !== null) return;
    const keep = (module: Extras) => {
      loaded = module;
      setExtras(module);
    };
    // Offline, the figure does without them.
    import('./extras.ts').then(keep, () => {});
  }, [isWanted]);
  return extras;
}
