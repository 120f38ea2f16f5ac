import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';

interface LateProps<T> {
  readonly value: T;
  readonly children: (value: T) => ComponentChildren;
}

/**
 * Draws what follows from `value` one frame after `value` itself has changed: where a whole figure would not be
 * drawn within one frame while a slider moves, what the slider sets comes first and what is computed from it next.
 */
export function Late<T extends object>({ value, children }: LateProps<T>) {
  const [drawn, draw] = useState(value);
  useEffect(() => {
    const frame = requestAnimationFrame(() => draw(value));
    return () => cancelAnimationFrame(frame);
  }, [value]);
  return useMemo(() => <>{children(drawn)}</>, [drawn]);
}
