import { useEffect, useState } from 'preact/hooks';

/** How fast a stepper plays, in steps a second. */
export const speeds = [0.5, 1, 2, 4] as const;

/** The steps 0 … count − 1 of a figure and the clock that plays them. */
export interface Stepping {
  readonly step: number;
  readonly count: number;
  readonly isPlaying: boolean;
  readonly speed: number;
  readonly go: (step: number) => void;
  readonly toggle: () => void;
  readonly setSpeed: (speed: number) => void;
}

/** Plays, pauses and scrubs `count` steps; the step itself is one of the widget's values. */
export function useStepper(count: number, step: number, onStep: (step: number) => void): Stepping {
  const [isPlaying, setPlaying] = useState(false);
  const [speed, setSpeed] = useState<number>(2);
  const last = Math.max(0, count - 1);
  const current = Math.min(step, last);

  useEffect(() => {
    if (!isPlaying) return;
    if (current >= last) return setPlaying(false);
    const timer = setTimeout(() => onStep(current + 1), 1000 / speed);
    return () => clearTimeout(timer);
  }, [isPlaying, current, last, speed]);

  const go = (next: number) => {
    setPlaying(false);
    onStep(Math.min(last, Math.max(0, next)));
  };
  const toggle = () => {
    if (!isPlaying && current >= last) onStep(0);
    setPlaying(!isPlaying);
  };
  return { step: current, count, isPlaying, speed, go, toggle, setSpeed };
}
