import { useEffect, useRef, useState } from 'preact/hooks';

/** How fast a stepper plays, in steps a second. */
export const speeds = [0.5, 1, 2, 4] as const;

/** The steps 0 … count − 1 of a figure and the clock that plays them. */
export interface Stepping extends Pace {
  readonly step: number;
  readonly count: number;
  readonly isPlaying: boolean;
  readonly go: (step: number) => void;
  readonly toggle: () => void;
}

/** The speed in steps a second, and how to change it. */
interface Pace {
  readonly speed: number;
  readonly setSpeed: (speed: number) => void;
}

/**
 * Plays, pauses and scrubs `count` steps; the step itself is one of the widget's values, and so is the speed where a
 * `pace` is given. A step that changes otherwise (by a reset or a link) ends the play.
 */
export function useStepper(count: number, step: number, onStep: (step: number) => void, pace?: Pace): Stepping {
  const [isPlaying, setPlaying] = useState(false);
  const [ownSpeed, setOwnSpeed] = useState<number>(2);
  const { speed, setSpeed } = pace ?? { speed: ownSpeed, setSpeed: setOwnSpeed };
  const expected = useRef(step);
  const last = Math.max(0, count - 1);
  const current = Math.min(step, last);

  useEffect(() => {
    if (!isPlaying) return;
    if (current >= last || current !== expected.current) return setPlaying(false);
    const timer = setTimeout(() => move(current + 1), 1000 / speed);
    return () => clearTimeout(timer);
  }, [isPlaying, current, last, speed]);

  const move = (next: number) => {
    expected.current = next;
    onStep(next);
  };
  const go = (next: number) => {
    setPlaying(false);
    onStep(Math.min(last, Math.max(0, next)));
  };
  const toggle = () => {
    expected.current = current;
    if (!isPlaying && current >= last) move(0);
    setPlaying(!isPlaying);
  };
  return { step: current, count, isPlaying, speed, go, toggle, setSpeed };
}
