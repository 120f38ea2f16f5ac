import { useEffect, useState } from 'preact/hooks';

/** `value` as it was when the page was last printed, null before: for what only paper shows. */
export function usePrinted<T>(value: T): T | null {
  const [printed, print] = useState<T | null>(null);
  useEffect(() => {
    const now = () => print(() => value);
    addEventListener('beforeprint', now);
    return () => removeEventListener('beforeprint', now);
  }, [value]);
  return printed;
}
