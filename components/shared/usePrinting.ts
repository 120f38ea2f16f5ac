import { useEffect, useState } from 'preact/hooks';

/** Whether the page is being printed: for what only paper shows. */
export function usePrinting(): boolean {
  const [isPrinting, setPrinting] = useState(false);
  useEffect(() => {
    const stop = new AbortController();
    addEventListener('beforeprint', () => setPrinting(true), stop);
    addEventListener('afterprint', () => setPrinting(false), stop);
    return () => stop.abort();
  }, []);
  return isPrinting;
}
