import { useEffect, useState } from 'preact/hooks';

/** The parts of the figure that are loaded on demand. */
export type Extras = typeof import('./extras.ts');

/** On the server they are at hand: a figure set up with the digit shows it without JavaScript. */
let loaded: Extras | null = import.meta.env.SSR ? await import('./extras.ts') : null;

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
