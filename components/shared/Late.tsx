import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';

interface LateProps<T> {
  /** All that `children` depend on; another object whenever any of it changes. */
  readonly value: T;
  readonly children: (value: T) => ComponentChildren;
}

/**
 * Draws what follows from `value` one frame after `value` itself has changed: where a whole figure would not be
 * drawn within one frame while a slider moves, what the slider sets comes first and what is computed from it next.
 */
export function Late<T extends object>({ value, children }: LateProps<T>) {
  const [drawn, draw] = useState(value);
  const latest = useRef(value);
  const due = useRef(0);
  latest.current = value;
  useEffect(() => {
    if (due.current !== 0) return;
    due.current = requestAnimationFrame(() => {
      due.current = 0;
      draw(latest.current);
    });
  }, [value]);
  useEffect(() => () => cancelAnimationFrame(due.current), []);
  return useMemo(() => <>{children(drawn)}</>, [drawn]);
}
