import { readDigits, tensor } from '../../../engine/index.ts';
import { readyKernels } from '../../shared/readyKernels.ts';
import { lookOf } from './look.ts';
import type { Order, Report } from './messages.ts';
import { loadTraining, saveTraining } from './saved.ts';
import { type Scores, scoresOf } from './scores.ts';
import { type DigitSet, Training } from './Training.ts';
import { judgeEvery } from './trainWhole.ts';

/** Milliseconds of training between two reports. */
const slice = 90;

/** A run and all that it needs. */
interface Work {
  training: Training;
  readonly train: DigitSet;
  readonly test: DigitSet;
  shown: number;
  /** The step at which it pauses by itself; 0 while it pauses. */
  until: number;
  /** Milliseconds a step, smoothed. */
  pace: number;
}

let work: Work | null = null;
let timer: ReturnType<typeof setTimeout> | undefined;

/** Joins sprites to one set. */
async function readSet(files: readonly Uint8Array[]): Promise<DigitSet | null> {
  const parts: DigitSet[] = [];
  for (let place = 0; place < files.length; place += 2) {
    const part = await readDigits(files[place] ?? new Uint8Array(), files[place + 1] ?? new Uint8Array());
    if (!part.ok) return null;
    parts.push(part);
  }
  const labels = Int32Array.from(parts.flatMap((part) => [...part.labels]));
  const cells = new Float32Array(labels.length * 784);
  let at = 0;
  for (const { images } of parts) {
    cells.set(images.data, at);
    at += images.data.length;
  }
  return { images: tensor(cells, [labels.length, 1, 28, 28]), labels };
}

const send = (report: Report, transfer: Transferable[] = []): void => postMessage(report, { transfer });

function report(run: Work, losses: readonly number[], scores: Scores | null): void {
  const { training, pace } = run;
  const look = lookOf(training.model, training.settings, run.test, run.shown);
  const standing = training.hasDiverged ? 'diverged' : run.until > training.step ? 'running' : 'paused';
  const sent = Float32Array.from(losses.filter(Number.isFinite));
  const transfer = [sent.buffer, ...look.map(({ cells }) => cells.buffer as ArrayBuffer)];
  send({ kind: 'progress', standing, step: training.step, losses: sent, pace, look, scores }, transfer);
}

/** Judges the network; null where its outputs are no numbers any more, which ends the run. */
function judge({ training, train, test }: Work): Scores | null {
  const scores = scoresOf(training.model, training.settings, training.step, train, test);
  training.hasDiverged ||= !Number.isFinite(scores.test.loss) || !Number.isFinite(scores.train.loss);
  return training.hasDiverged ? null : scores;
}

/** Trains for a moment, reports, and leaves room for orders. */
function go(): void {
  if (work === null) return;
  const { training } = work;
  const [began, losses]: [number, number[]] = [performance.now(), []];
  let scores: Scores | null = null;
  while (scores === null && training.step < work.until && !training.hasDiverged && performance.now() - began < slice) {
    losses.push(training.next());
    const pace = (performance.now() - began) / losses.length;
    work.pace = work.pace === 0 ? pace : 0.9 * work.pace + 0.1 * pace;
    const isDue = training.step % judgeEvery(training.settings) === 0 || training.step >= work.until;
    if (isDue && !training.hasDiverged) scores = judge(work);
  }
  report(work, losses, scores);
  if (training.step < work.until && !training.hasDiverged) timer = setTimeout(go);
}

const handlers: { readonly [Kind in Order['kind']]: (order: Extract<Order, { kind: Kind }>) => void | Promise<void> } = {
  async open({ settings, shown, files }) {
    await readyKernels();
    const [train, test] = [await readSet(files.slice(0, -2)), await readSet(files.slice(-2))];
    if (train === null || test === null) return send({ kind: 'no-digits' });
    work = { training: new Training(settings, train), train, test, shown, until: 0, pace: 0 };
    report(work, [], judge(work));
  },
  run({ until }) {
    if (work === null) return;
    work.until = until;
    clearTimeout(timer);
    go();
  },
  pause() {
    if (work === null) return;
    clearTimeout(timer);
    work.until = 0;
    report(work, [], judge(work));
  },
  step() {
    if (work === null) return;
    clearTimeout(timer);
    work.until = 0;
    const loss = work.training.next();
    report(work, [loss], work.training.hasDiverged ? null : judge(work));
  },
  rate({ rate }) {
    work?.training.setRate(rate);
  },
  show({ shown }) {
    if (work === null) return;
    work.shown = shown;
    report(work, [], null);
  },
  save() {
    if (work === null) return;
    const bytes = saveTraining(work.training);
    send({ kind: 'saved', bytes }, [bytes.buffer]);
  },
  load({ bytes }) {
    if (work === null) return;
    const fresh = new Training(work.training.settings, work.train);
    const outcome = loadTraining(fresh, bytes);
    if ('code' in outcome) return send({ kind: 'refused', refusal: outcome });
    clearTimeout(timer);
    work = { ...work, training: fresh, until: 0 };
    send({ kind: 'loaded', hasOptimizer: outcome.hasOptimizer });
    report(work, [], judge(work));
  },
};

/** Orders are carried out one after the other: reading the digits takes a while. */
let queue: Promise<void> = Promise.resolve();

addEventListener('message', ({ data }: MessageEvent<Order>) => {
  const carryOut = handlers[data.kind] as (order: Order) => void | Promise<void>;
  queue = queue.then(() => carryOut(data)).catch(reportError);
});
