import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { digitSprites, spriteAddresses } from '../../data/digits/digitSprites.ts';
import { type RemoteFile, useDownload } from '../../shared/useDownload.ts';
import { useJob } from '../../shared/useJob.ts';
import type { Widget } from '../../shared/useWidget.ts';
import type { Order, Report } from './messages.ts';
import type { params } from './params.ts';
import { type Recorded, unpackRun } from './recorded.ts';
import { afterLoading, freshRun, type Run, withReport } from './run.ts';
import type { FileRefusal } from './saved.ts';
import { runKey, settingsOf, stepsPerEpoch } from './settings.ts';

/** What became of a file, or what went wrong. */
export type Note =
  | { readonly code: 'saved' | 'no-digits' | 'no-worker' | 'loaded' | 'loaded-without-optimizer' }
  | { readonly code: 'refused'; readonly refusal: FileRefusal };

const startWorker = (): Worker => new Worker(new URL('./training.worker.ts', import.meta.url), { type: 'module' });

/** The sprites with at least so many training digits, and that of the test digits. */
function filesFor(digits: number): readonly RemoteFile[] {
  const count = digitSprites.train.findIndex(
    (_, n) => digitSprites.train.slice(0, n + 1).reduce((sum, own) => sum + own.count, 0) >= digits,
  );
  return [...digitSprites.train.slice(0, count + 1), ...digitSprites.test.slice(0, 1)].flatMap((sprite) => {
    const { images, labels } = spriteAddresses(sprite);
    return [
      { address: images, bytes: sprite.imageBytes },
      { address: labels, bytes: sprite.labelBytes },
    ];
  });
}

/** Hands bytes to the reader as a file. */
function offerFile(bytes: Uint8Array<ArrayBuffer>, name: string): void {
  const address = URL.createObjectURL(new Blob([bytes]));
  Object.assign(document.createElement('a'), { href: address, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** The reader's own run, what can be done with it, and what is shown while there is none. */
export function useLab(widget: Widget<typeof params>, recorded: Recorded | undefined) {
  const { values } = widget;
  const settings = settingsOf(values);
  const [run, setRun] = useState<Run | null>(null);
  const [before, setBefore] = useState<Run | null>(null);
  const [note, setNote] = useState<Note | null>(null);
  const [isOpen, setOpen] = useState(false);
  const due = useRef<Order | null>(null);
  const files = useMemo(() => filesFor(settings.digits), [settings.digits]);
  const download = useDownload(files, run !== null);
  const job = useJob<Order, Report>(startWorker, (report) => answers[report.kind](report as never));

  const answers: { readonly [Kind in Report['kind']]: (report: Extract<Report, { kind: Kind }>) => void } = {
    progress: (report) => setRun((own) => own && withReport(own, report)),
    saved: ({ bytes }) => {
      offerFile(bytes, `${settings.network}.safetensors`);
      setNote({ code: 'saved' });
    },
    loaded: ({ hasOptimizer }) => {
      setRun((own) => own && afterLoading(own, values.epochs));
      setNote({ code: hasOptimizer ? 'loaded' : 'loaded-without-optimizer' });
    },
    refused: ({ refusal }) => setNote({ code: 'refused', refusal }),
    'no-digits': () => setNote({ code: 'no-digits' }),
  };
  const clear = () => {
    if (run !== null && run.losses.length > 4) setBefore(run);
    job.stop();
    due.current = null;
    setOpen(false);
    setRun(null);
    setNote(null);
  };
  const open = (order: Order) => {
    due.current = order;
    setNote(null);
    setRun(freshRun(settings, values.epochs));
  };
  const perform = (order: Order) => {
    if (run === null) return open(order);
    if (isOpen) job.post(order);
    else due.current = order;
  };
  const go = () => {
    const goal =
      run !== null && run.step >= run.until ? run.step + values.epochs * stepsPerEpoch(settings) : values.epochs * stepsPerEpoch(settings);
    if (run !== null) setRun({ ...run, until: Math.max(goal, run.until) });
    perform({ kind: 'run', until: Math.max(goal, run?.until ?? 0) });
  };

  const isReady = run !== null && download.state === 'ready' && download.files.length === files.length;
  useEffect(() => {
    if (!isReady || isOpen) return;
    setOpen(true);
    job.post({ kind: 'open', settings, shown: Number(values.shown), files: download.files });
    if (due.current !== null) job.post(due.current);
  }, [isReady, isOpen]);
  const key = runKey(settings);
  const lastKey = useRef(key);
  useEffect(() => {
    if (lastKey.current !== key) clear();
    lastKey.current = key;
  }, [key]);
  useEffect(() => {
    if (run === null) return;
    setRun({ ...run, settings });
    if (isOpen) job.post({ kind: 'rate', rate: settings.rate });
  }, [settings.rate]);
  useEffect(() => {
    if (isOpen) job.post({ kind: 'show', shown: Number(values.shown) });
  }, [values.shown]);
  useEffect(() => {
    if (job.state !== 'broken') return;
    clear();
    setNote({ code: 'no-worker' });
  }, [job.state]);

  const still = useMemo(() => recorded && unpackRun(recorded), [recorded]);
  const isStill =
    still !== undefined && key === runKey(still.settings) && settings.rate === still.settings.rate && values.epochs === recorded?.epochs;
  return {
    run,
    shown: run ?? (isStill ? still : freshRun(settings, values.epochs)),
    isStill: run === null && isStill,
    before,
    note,
    download,
    go,
    pause: () => job.post({ kind: 'pause' }),
    step: () => perform({ kind: 'step' }),
    clear,
    reset: () => {
      clear();
      setBefore(null);
    },
    save: () => job.post({ kind: 'save' }),
    load: (bytes: Uint8Array) => perform({ kind: 'load', bytes }),
  };
}

/** What `useLab` returns, for the parts of the figure. */
export type Lab = ReturnType<typeof useLab>;
