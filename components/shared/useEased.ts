import { useEffect, useRef, useState } from 'preact/hooks';

/**
 * Numbers on their way to `target`: where it changes they follow within `duration` milliseconds, so that what is drawn
 * from them grows and shrinks. They are there at once for readers who want less motion, and on the first draw.
 */
export function useEased(target: readonly number[], duration = 260): readonly number[] {
  const [shown, show] = useState(target);
  const now = useRef(target);
  const hasMounted = useRef(false);
  const put = (values: readonly number[]) => {
    now.current = values;
    show(values);
  };

  useEffect(() => {
    const isFirst = !hasMounted.current;
    hasMounted.current = true;
    if (isFirst || matchMedia('(prefers-reduced-motion: reduce)').matches) return put(target);
    const from = now.current;
    const start = performance.now();
    const draw = (time: number) => {
      const share = Math.min(1, Math.max(0, time - start) / duration);
      put(share === 1 ? target : mix(from, target, easeOut(share)));
      if (share < 1) frame = requestAnimationFrame(draw);
    };
    let frame = requestAnimationFrame(draw);
    return () => cancelAnimationFrame(frame);
  }, [target.join()]);
  return shown.length === target.length ? shown : target;
}

const easeOut = (share: number): number => 1 - (1 - share) ** 3;

const mix = (from: readonly number[], to: readonly number[], share: number): number[] =>
  to.map((value, place) => (from[place] ?? value) + (value - (from[place] ?? value)) * share);
