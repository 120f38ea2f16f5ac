import { useEffect, useRef, useState } from 'preact/hooks';

/** The image of a batch that was replaced last, null where none was or the batch has another size since. */
export function useReplaced(digits: readonly number[]): number | null {
  const before = useRef(digits);
  const [replaced, setReplaced] = useState<number | null>(null);
  useEffect(() => {
    if (before.current.join() === digits.join()) return;
    const changed = digits.flatMap((digit, image) => (digit === before.current[image] ? [] : [image]));
    setReplaced(digits.length === before.current.length && changed.length === 1 ? (changed[0] ?? null) : null);
    before.current = digits;
  }, [digits.join()]);
  return replaced;
}
