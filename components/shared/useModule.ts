import { useEffect, useState } from 'preact/hooks';
import { importAgain } from './importAgain.ts';

/** A part of a figure that is loaded on demand. */
export interface LateModule<T> {
  /** The part; null until it has come. */
  readonly module: T | null;
  /** Whether it has been asked for and has not come yet. */
  readonly isWaiting: boolean;
  readonly hasFailed: boolean;
  /** Asks for it once more. */
  readonly retry: () => void;
}

/**
 * A part of a figure, loaded by `load` as soon as it is wanted; `atOnce` is the part where it is at hand already.
 * @param load must be the same function on every render
 */
export function useModule<T>(load: () => Promise<T>, isWanted: boolean, atOnce: T | null = null): LateModule<T> {
  const [loaded, setLoaded] = useState<{ readonly module: T } | null>(atOnce === null ? null : { module: atOnce });
  const [hasFailed, setFailed] = useState(false);
  const isDue = isWanted && loaded === null && !hasFailed;
  useEffect(() => {
    if (isDue)
      importAgain(load).then(
        (module) => setLoaded({ module }),
        () => setFailed(true),
      );
  }, [isDue]);
  return { module: loaded?.module ?? null, isWaiting: isDue, hasFailed, retry: () => setFailed(false) };
}
