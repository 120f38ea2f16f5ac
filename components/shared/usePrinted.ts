import { useEffect, useState } from 'preact/hooks';

/** `value` as it was at first, brought up to date whenever the page is about to be printed: for what only paper shows. */
export function usePrinted<T>(value: T): T {
  const [printed, print] = useState(value);
  useEffect(() => {
    const now = () => print(() => value);
    addEventListener('beforeprint', now);
    return () => removeEventListener('beforeprint', now);
  }, [value]);
  return printed;
}
