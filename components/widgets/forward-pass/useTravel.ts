import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Stepping } from '../../shared/useStepper.ts';

/** Steps that follow one another faster than this, in milliseconds, come from a slider being dragged: nothing could be followed. */
const tooFast = 150;

/** Starts `travel` after one step forward, and ends it with the next; never for readers who want no motion. */
export function useTravel({ step, speed }: Stepping, travel: (timing: KeyframeAnimationOptions) => readonly Animation[]): void {
  const before = useRef(step);
  const arrived = useRef(0);
  useLayoutEffect(() => {
    const isOneStep = step - before.current === 1;
    const isDragged = performance.now() - arrived.current < tooFast;
    before.current = step;
    arrived.current = performance.now();
    if (!isOneStep || isDragged || matchMedia('(prefers-reduced-motion: reduce)').matches) return;
    const begun = travel({ duration: 900 / speed, easing: 'ease-in-out' });
    return () => begun.forEach((animation) => animation.cancel());
  }, [step]);
}
