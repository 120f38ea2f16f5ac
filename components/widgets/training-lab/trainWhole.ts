import { lookOf } from './look.ts';
import { freshRun, type Run, withReport } from './run.ts';
import { scoresOf } from './scores.ts';
import type { Settings } from './settings.ts';
import { stepsPerEpoch } from './settings.ts';
import { type DigitSet, Training } from './Training.ts';

/** Steps between two judgements: an epoch, but neither so few that judging takes longer than training nor too many to see a curve. */
export const judgeEvery = (settings: Settings): number => Math.min(50, Math.max(10, stepsPerEpoch(settings)));

/** A whole run at one go: what the worker does bit by bit. */
export function trainWhole(settings: Settings, epochs: number, shown: number, train: DigitSet, test: DigitSet): Run {
  const training = new Training(settings, train);
  let run = freshRun(settings, epochs);
  const report = (losses: readonly number[]): void => {
    const scores = scoresOf(training.model, settings, training.step, train, test);
    const look = lookOf(training.model, settings, test, shown);
    run = withReport(run, {
      kind: 'progress',
      standing: 'paused',
      step: training.step,
      losses: Float32Array.from(losses),
      pace: 0,
      look,
      scores,
    });
  };
  report([]);
  for (let losses: number[] = []; training.step < run.until && !training.hasDiverged; ) {
    losses.push(training.next());
    if (training.step % judgeEvery(settings) !== 0 && training.step < run.until) continue;
    report(losses);
    losses = [];
  }
  return run;
}
