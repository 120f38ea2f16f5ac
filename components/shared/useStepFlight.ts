import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Stepping } from './useStepper.ts';

/** Steps that follow one another faster than this, in milliseconds, come from a slider being dragged: nothing could be followed. */
const tooFast = 150;

/**
 * Lets things fly when one step forward is made: not while the slider is dragged, nor for readers who want less motion.
 * What still flies ends with the next step, and when the picture becomes another one.
 * @param fly starts the animations; `beat` is the length of a step at the chosen speed, in milliseconds
 * @param picture what the cells that are flown between belong to
 */
export function useStepFlight(
  { step, count, speed }: Stepping,
  fly: (beat: number) => readonly (Animation | undefined)[],
  picture: unknown = count,
): void {
  const before = useRef({ step, count, time: 0 });
  useLayoutEffect(() => {
    const last = before.current;
    const now = { step, count, time: performance.now() };
    before.current = now;
    const isOneStep = step - last.step === 1 && count === last.count;
    if (!isOneStep || now.time - last.time < tooFast || matchMedia('(prefers-reduced-motion: reduce)').matches) return;
    const begun = fly(1000 / speed);
    return () => begun.forEach((flight) => flight?.cancel());
  }, [step, picture]);
}
