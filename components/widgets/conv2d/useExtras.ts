import { useEffect, useState } from 'preact/hooks';
import { importAgain } from '../../shared/importAgain.ts';

/** The parts of the figure that are loaded on demand. */
export type Extras = typeof import('./extras.ts');

/** At hand from the start where the first picture needs them: on the server, and under a link that asks for the digit. */
const isNeededAtOnce = import.meta.env.SSR || /source=digit/.test(location.href);
let loaded: Extras | null = isNeededAtOnce ? await import('./extras.ts').catch(() => null) : null;

/** The extras once they are wanted and have come, null before; whether they did not come; and how to ask for them again. */
export function useExtras(isWanted: boolean) {
  const [extras, setExtras] = useState(loaded);
  const [hasFailed, setFailed] = useState(false);
  const isDue = isWanted && extras === null && !hasFailed;
  useEffect(() => {
    if (!isDue) return;
    const keep = (module: Extras) => {
      loaded = module;
      setExtras(module);
    };
    importAgain(() => import('./extras.ts')).then(keep, () => setFailed(true));
  }, [isDue]);
  return { extras, hasFailed, retry: () => setFailed(false) };
}
