import type { Language } from './language.ts';
import { sharedText } from './text.ts';
import { type Stepping, speeds } from './useStepper.ts';

interface StepperProps {
  readonly stepping: Stepping;
  readonly lang: Language;
  /** What the current step shows, for the slider's spoken value. */
  readonly stepText: string;
  readonly isLocked?: boolean;
  /** Whether the speed can be chosen, is held, or is left out. */
  readonly pace?: 'free' | 'held' | 'hidden';
}

/** Play, pause, step, scrub and speed. Arrow keys, Home and End work on the whole bar. */
export function Stepper({ stepping, lang, stepText, isLocked = false, pace = 'free' }: StepperProps) {
  const text = sharedText[lang];
  const { step, count, isPlaying, speed, go, toggle, setSpeed } = stepping;
  const last = Math.max(0, count - 1);
  const shown = Math.min(step + 1, count);
  const isIdle = isLocked || count === 0;
  const press = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const target = places[event.key]?.(step, last);
    if (isIdle || target === undefined || !(event.target instanceof HTMLButtonElement)) return;
    event.preventDefault();
    go(target);
  };
  return (
    <div class="stepper" role="group" aria-label={text.step} onKeyDown={press}>
      <button
        type="button"
        disabled={isIdle}
        onClick={toggle}
        aria-label={isPlaying ? text.pause : text.play}
        title={isPlaying ? text.pause : text.play}
      >
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d={isPlaying ? 'M3 2h4v12H3zM9 2h4v12H9z' : 'M3 1.5 14 8 3 14.5z'} />
        </svg>
      </button>
      <button
        type="button"
        disabled={isIdle}
        aria-disabled={step <= 0}
        onClick={() => go(step - 1)}
        aria-label={text.back}
        title={text.back}
      >
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M2 2h2.5v12H2zM14 2v12L5.5 8z" />
        </svg>
      </button>
      <button
        type="button"
        disabled={isIdle}
        aria-disabled={step >= last}
        onClick={() => go(step + 1)}
        aria-label={text.forward}
        title={text.forward}
      >
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M14 2h-2.5v12H14zM2 2v12l8.5-6z" />
        </svg>
      </button>
      <input
        type="range"
        min={0}
        max={last}
        step={1}
        value={step}
        disabled={isIdle}
        style={{ '--at': step / Math.max(1, last) }}
        aria-label={text.step}
        aria-valuetext={`${text.stepOf(shown, count)}: ${stepText}`}
        onInput={(event) => go(event.currentTarget.valueAsNumber)}
      />
      <output class="stepper-position" aria-live="off">{`${shown} / ${count}`}</output>
      {pace !== 'hidden' && (
        <label class="stepper-speed">
          <span>{text.speed}</span>
          <select value={speed} disabled={pace === 'held'} onChange={(event) => setSpeed(Number(event.currentTarget.value))}>
            {speeds.map((option) => (
              <option key={option} value={option}>{`${option}×`}</option>
            ))}
          </select>
        </label>
      )}
    </div>
  );
}

/** Where a key leads from a step. The slider has these keys by itself. */
const places: Readonly<Record<string, (step: number, last: number) => number>> = {
  ArrowLeft: (step) => step - 1,
  ArrowRight: (step) => step + 1,
  Home: () => 0,
  End: (_, last) => last,
};
