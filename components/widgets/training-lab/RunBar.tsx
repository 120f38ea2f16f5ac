import { progressText } from './spoken.ts';
import type { TrainingText } from './text.ts';
import type { Lab } from './useLab.ts';

/** Start, pause, one step, start over; and how far the run is. */
export function RunBar({ words, lab }: { readonly words: TrainingText; readonly lab: Lab }) {
  const { run, shown } = lab;
  const isRunning = run?.standing === 'running';
  const isWaiting = run?.standing === 'waiting';
  const isOver = run?.standing === 'diverged';
  const name = run === null ? 'start' : isRunning ? 'pause' : run.step >= run.until ? 'more' : 'goOn';
  return (
    <div class="lab-bar">
      <button type="button" disabled={isWaiting || isOver} onClick={isRunning ? lab.pause : lab.go}>
        {words.buttons[name]}
      </button>
      <button type="button" disabled={isWaiting || isRunning || isOver} onClick={lab.step}>
        {words.buttons.step}
      </button>
      <button type="button" disabled={run === null} onClick={lab.clear}>
        {words.buttons.over}
      </button>
      <div class="lab-progress">
        <progress max={shown.until} value={run === null ? 0 : shown.step} aria-label={words.progress} />
        <span>{progressText(words, lab)}</span>
      </div>
    </div>
  );
}
