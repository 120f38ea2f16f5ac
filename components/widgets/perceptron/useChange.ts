import { useEffect, useRef } from 'preact/hooks';

const settlingTime = 700;

/**
 * The latest `message` once `key` has changed, and then the same until it changes again: what to announce where only
 * some changes matter. '' before the first change, so that a page does not open talking.
 */
export function useChange(key: string, message: string): string {
  const settled = useRef({ key, message: '' });
  const hasChanged = settled.current.key !== key;
  const current = hasChanged ? message : settled.current.message;
  useEffect(() => {
    if (!hasChanged) return;
    const timer = setTimeout(() => {
      settled.current = { key, message };
    }, settlingTime);
    return () => clearTimeout(timer);
  }, [current, hasChanged]);
  return current;
}
