import { useMemo, useRef, useState } from 'preact/hooks';
import { useModule } from '../../shared/useModule.ts';
import { useStepper } from '../../shared/useStepper.ts';
import type { Widget } from '../../shared/useWidget.ts';
import { convolve } from './model.ts';
import { endStep, params } from './params.ts';
import { type Pointed, sceneOf } from './scene.ts';

const loadExtras = () => import('./extras.ts');

/** The parts that are loaded on demand, where the first picture needs them: on the server, and under a link that asks for the digit. */
const isNeededAtOnce = import.meta.env.SSR || /source=digit/.test(location.href);
const atOnce = isNeededAtOnce ? await loadExtras().catch(() => null) : null;

/** The convolution of a widget, the clock that steps through it, and what is pointed at. */
export function useScene(widget: Widget<typeof params>) {
  const { step, pin, speed, ...settings } = widget.values;
  const [isUsed, setUsed] = useState(false);
  const first = useRef(Object.values(settings));
  const isChanged = Object.values(settings).some((value, place) => value !== first.current[place]);
  const { module: extras, isWaiting, hasFailed, retry } = useModule(loadExtras, isUsed || isChanged || settings.source === 'digit', atOnce);
  const digit = settings.source === 'digit' && extras !== null ? extras.digit : null;
  const convolution = useMemo(() => convolve(settings, digit), [...Object.values(settings), digit]);
  const [pointed, point] = useState<Pointed | null>(null);
  const last = Math.max(0, convolution.count - 1);
  // At the last cell the output is complete and stays so whatever its size becomes.
  const stepping = useStepper(convolution.count, step, (next) => widget.set({ step: next >= last ? endStep : next }), {
    speed: Number(speed),
    setSpeed: (next) => widget.set({ speed: params.speed.options.find((option) => Number(option) === next) }),
  });
  const target = pointed === null ? '' : JSON.stringify(pointed);
  const scene = useMemo(() => sceneOf(convolution, stepping.step, pin, pointed), [convolution, stepping.step, pin, target]);
  const setPin = (index: number) => widget.set({ pin: index });
  /** Holds a cell where none is held, lets go of the one that is. */
  const hold = (index: number) => {
    if (scene.pin === null) setPin(index);
    else if (scene.pin === index) setPin(-1);
  };
  /** The pixel map, while the digit is shown; how to ask for it again, where it did not come. */
  const Pixels = digit !== null && extras !== null ? extras.PixelMap : null;
  const retryDigit = settings.source === 'digit' && hasFailed ? retry : null;
  return { convolution, stepping, scene, point, setPin, hold, extras, isWaiting, Pixels, retryDigit, use: () => setUsed(true) };
}

/** What `useScene` returns, for the parts of the figure. */
export type Figure = ReturnType<typeof useScene>;
