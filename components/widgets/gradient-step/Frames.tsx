import { descend } from './model.ts';
import { shown } from './shown.ts';
import type { GradientStepText } from './text.ts';
import { Valley } from './Valley.tsx';

const steps = [0, 1, 2, 4];

/** The strip of stills that stands for the steps on the printed page. */
export function Frames({ words, start, rate }: { readonly words: GradientStepText; readonly start: number; readonly rate: number }) {
  const path = descend(start, rate);
  return (
    <div class="print-frames">
      {steps.map((step) => (
        <div key={step}>
          <Valley words={words} path={path} step={step} nudge={0} small />
          <p>{`${words.frame(step)}: ${words.stepText(shown(path[step]?.weight ?? 0), shown(path[step]?.loss ?? 0))}`}</p>
        </div>
      ))}
    </div>
  );
}
