import { formatFixed } from '../../shared/format.ts';
import { type Run, verdictOf } from './run.ts';
import { type Settings, stepsPerEpoch } from './settings.ts';
import type { TrainingText, VerdictValues } from './text.ts';
import type { Lab, Note } from './useLab.ts';

/** A share as readers see it: "95.4 %". */
export const percent = (share: number): string => `${formatFixed(100 * share, 1)}\u00a0%`;

const lossText = (loss: number, { network }: Settings): string => formatFixed(loss, network === 'autoencoder' ? 4 : 3);

function valuesOf({ step, points, settings }: Run): VerdictValues {
  const last = points.at(-1);
  const share = (accuracy: number | null | undefined): string => (accuracy === null || accuracy === undefined ? '' : percent(accuracy));
  return {
    step,
    train: share(last?.train.accuracy),
    test: share(last?.test.accuracy),
    loss: last === undefined ? '–' : lossText(last.test.loss, settings),
  };
}

/** What the run's numbers mean, in a sentence or two. */
export function sentenceOf(words: TrainingText, { shown, isStill }: Pick<Lab, 'shown' | 'isStill'>): string {
  const said = words.verdicts[verdictOf(shown)](valuesOf(shown));
  return isStill ? `${said} ${words.still}` : said;
}

/** What a screen reader is told when the run begins, pauses or ends; nothing before a run and while it only goes on. */
export function announcementOf(words: TrainingText, { run, shown, isStill }: Pick<Lab, 'run' | 'shown' | 'isStill'>): string {
  if (run === null) return '';
  const said = words.announced[run.standing](valuesOf(run));
  return run.standing === 'running' || run.standing === 'waiting' ? said : `${said} ${sentenceOf(words, { shown, isStill })}`;
}

/** How far a run is and how long it will take. */
export function progressText(words: TrainingText, { run, shown }: Pick<Lab, 'run' | 'shown'>): string {
  const epoch = stepsPerEpoch(shown.settings);
  if (run === null) return words.notBegun(shown.until, Math.round(shown.until / epoch));
  if (run.standing === 'waiting') return words.preparing;
  const at = words.at(run.step, run.until, formatFixed(run.step / epoch, 1));
  return run.standing === 'running' ? `${at}; ${words.left(Math.round(((run.until - run.step) * run.pace) / 1000))}` : at;
}

/** What a screen reader says of a plot. */
export function curveName(words: TrainingText, run: Run, of: 'loss' | 'accuracy'): string {
  const { points, settings, step } = run;
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined) return words.emptyName;
  if (of === 'loss') return words.lossName(step, lossText(first.test.loss, settings), lossText(last.test.loss, settings));
  return words.accuracyName(points.length, percent(last.train.accuracy ?? 0), percent(last.test.accuracy ?? 0));
}

/** What became of a file, or what went wrong; '' for nothing. */
export function noteText(words: TrainingText, note: Note | null, { network }: Settings): string {
  if (note === null) return '';
  if (note.code !== 'refused') return words.notes[note.code];
  const { refusal } = note;
  if (refusal.code === 'unreadable') return words.refusals.unreadable;
  if (refusal.code === 'not-finite') return words.refusals['not-finite'](refusal.name);
  const { code, path, expected = '', got = '' } = refusal.first;
  return words.refusals.misfit(words.options.network[network], words.misfits[code](path, expected, got), refusal.others);
}
