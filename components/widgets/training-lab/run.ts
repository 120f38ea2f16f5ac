import type { Sheet } from './look.ts';
import type { Report, Standing } from './messages.ts';
import type { Measured, SampleDigit } from './scores.ts';
import { type Settings, stepsPerEpoch } from './settings.ts';

/** A network judged after some steps, as a point of the curves. */
export interface Point {
  readonly step: number;
  readonly train: Measured;
  readonly test: Measured;
}

/** A run of training as the page knows it. */
export interface Run {
  readonly settings: Settings;
  /** 'waiting' until the digits are there and the network is made. */
  readonly standing: 'waiting' | Standing;
  readonly step: number;
  /** The step at which it is due to end. */
  readonly until: number;
  /** The loss of each step's batch before the step. */
  readonly losses: readonly number[];
  readonly points: readonly Point[];
  readonly confusion: readonly number[];
  readonly samples: readonly SampleDigit[];
  readonly look: readonly Sheet[];
  /** Milliseconds a step. */
  readonly pace: number;
}

/** The pictures of each network, before there is anything in them. */
const emptyLooks: Readonly<Record<Settings['network'], readonly Sheet[]>> = {
  lenet: [emptySheet('conv1', 'filters', 6, 5), emptySheet('conv1', 'maps', 6, 28), emptySheet('conv2', 'maps', 16, 10)],
  mlp: [emptySheet('fc1', 'filters', 12, 28)],
  autoencoder: [emptySheet('encoder1', 'filters', 12, 28)],
};

function emptySheet(layer: string, kind: Sheet['kind'], count: number, side: number): Sheet {
  return { layer, kind, count, side, cells: new Float32Array(count * side * side) };
}

/** A run that has not begun. */
export const freshRun = (settings: Settings, epochs: number): Run => ({
  settings,
  standing: 'waiting',
  step: 0,
  until: epochs * stepsPerEpoch(settings),
  losses: [],
  points: [],
  confusion: settings.network === 'autoencoder' ? [] : Array(100).fill(0),
  samples: [],
  look: emptyLooks[settings.network],
  pace: 0,
});

/** A run after what its worker reports. */
export function withReport(run: Run, { standing, step, losses, pace, look, scores }: Extract<Report, { kind: 'progress' }>): Run {
  const next = { ...run, standing, step, pace: pace || run.pace, look, losses: [...run.losses, ...losses] };
  if (scores === null) return next;
  const { confusion, samples, train, test } = scores;
  const earlier = run.points.filter((point) => point.step < step);
  return { ...next, confusion, samples, points: [...earlier, { step, train, test }] };
}

/** A run that begins anew from loaded weights. */
export const afterLoading = (run: Run, epochs: number): Run => ({ ...freshRun(run.settings, epochs), look: run.look, standing: 'paused' });

/** What a run's numbers say. */
export type Verdict =
  | 'untrained'
  | 'begun'
  | 'diverged'
  | 'exploding'
  | 'guessing'
  | 'overfitting'
  | 'underfitting'
  | 'well'
  | 'rebuilding';

/** What to say of a run, from its last point: the rules of thumb of the chapter's section on curves. */
export function verdictOf({ standing, points, settings, step }: Run): Verdict {
  const [first, last] = [points[0], points.at(-1)];
  if (standing === 'diverged') return 'diverged';
  if (first === undefined || last === undefined || last.step === 0) return step === 0 && standing !== 'running' ? 'untrained' : 'begun';
  if (last.train.loss > 1.5 * first.train.loss) return 'exploding';
  const { accuracy } = last.test;
  if (accuracy === null || last.train.accuracy === null) return 'rebuilding';
  if (accuracy < 0.2 && step >= stepsPerEpoch(settings)) return 'guessing';
  if (last.train.accuracy - accuracy >= 0.06) return 'overfitting';
  return last.train.accuracy < 0.9 ? 'underfitting' : 'well';
}

/** The mean losses of at most `most` stretches of steps, each with its middle step: what fits into a picture. */
export function thinned(losses: readonly number[], most = 240): readonly (readonly [step: number, loss: number])[] {
  const width = Math.max(1, Math.ceil(losses.length / most));
  return Array.from({ length: Math.ceil(losses.length / width) }, (_, n) => {
    const part = losses.slice(n * width, (n + 1) * width);
    return [n * width + part.length / 2, part.reduce((sum, loss) => sum + loss, 0) / part.length];
  });
}
