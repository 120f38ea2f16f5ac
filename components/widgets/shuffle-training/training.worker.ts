import { readDigits } from '../../../engine/index.ts';
import { readyKernels } from '../../shared/readyKernels.ts';
import type { Settings } from './networks.ts';
import { type LabelledDigits, type TrainingStep, trainNetworks } from './training.ts';

/** What the figure tells the worker: begin anew, hold, or go on. `files`: picture and labels of the training digits, then of the test digits. */
export type Order =
  | { readonly kind: 'begin'; readonly settings: Settings; readonly files: readonly Uint8Array[] }
  | { readonly kind: 'pause' }
  | { readonly kind: 'resume' };

/** What the worker tells: a step done, or that the files are no digits. */
export type Report = (TrainingStep & { readonly kind: 'step' }) | { readonly kind: 'unreadable' };

const report = (message: Report) => postMessage(message);

let training: Generator<TrainingStep> | null = null;
let isPaused = false;
let next: ReturnType<typeof setTimeout> | undefined;

/** One step, and the next when messages that have come meanwhile have been read. */
function advance(): void {
  clearTimeout(next);
  if (training === null || isPaused) return;
  const { value, done } = training.next();
  if (done) return;
  report({ kind: 'step', ...value });
  next = setTimeout(advance);
}

async function begin({ settings, files }: Extract<Order, { kind: 'begin' }>): Promise<void> {
  const [, train, test] = await Promise.all([readyKernels(), read(files[0], files[1]), read(files[2], files[3])]);
  if (train === null || test === null) return report({ kind: 'unreadable' });
  training = trainNetworks(settings, { train, test });
  advance();
}

async function read(images: Uint8Array = new Uint8Array(), labels: Uint8Array = new Uint8Array()): Promise<LabelledDigits | null> {
  const result = await readDigits(images, labels);
  return result.ok ? { images: result.images.data, labels: result.labels } : null;
}

addEventListener('message', ({ data }: MessageEvent<Order>) => {
  if (data.kind === 'begin') return void begin(data);
  isPaused = data.kind === 'pause';
  advance();
});
