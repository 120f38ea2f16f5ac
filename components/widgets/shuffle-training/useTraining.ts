import { useEffect, useRef, useState } from 'preact/hooks';
import { digitSprites, spriteAddresses } from '../../data/digits/digitSprites.ts';
import { type Download, type RemoteFile, useDownload } from '../../shared/useDownload.ts';
import { useJob } from '../../shared/useJob.ts';
import type { Settings } from './networks.ts';
import type { Measured } from './training.ts';
import type { Order, Report } from './training.worker.ts';

/** Pictures and labels of the digits to learn from and of those to be judged by. */
const files: readonly RemoteFile[] = [digitSprites.train[0], digitSprites.test[0]].flatMap((sprite) => {
  if (sprite === undefined) return [];
  const { images, labels } = spriteAddresses(sprite);
  return [
    { address: images, bytes: sprite.imageBytes },
    { address: labels, bytes: sprite.labelBytes },
  ];
});

/** Where a run stands. */
export type Phase = 'none' | 'loading' | 'running' | 'paused' | 'done' | 'broken';

interface Progress {
  readonly results: readonly Measured[];
  readonly seen: number;
  readonly total: number;
  /** Seconds that the rest will take at the speed so far; null before a step is done. */
  readonly left: number | null;
}

/** The run of the experiment, its results, and its switches. */
export interface Training extends Progress {
  readonly phase: Phase;
  readonly download: Download;
  /** Begins, holds or goes on, whichever comes next. */
  readonly toggle: () => void;
  /** Ends the run and forgets its results. */
  readonly clear: () => void;
}

const nothing: Progress = { results: [], seen: 0, total: 0, left: null };

const start = () => new Worker(new URL('./training.worker.ts', import.meta.url), { type: 'module' });

/** Trains the networks in a worker, with digits loaded when the first run begins; another setting ends a run. */
export function useTraining(settings: Settings): Training {
  const [wish, setWish] = useState<'none' | 'run' | 'pause'>('none');
  const [progress, setProgress] = useState(nothing);
  const [isUnreadable, setUnreadable] = useState(false);
  const [isWanted, setWanted] = useState(false);
  const [round, setRound] = useState(0);
  const download = useDownload(files, isWanted);
  const clock = useRef({ since: 0, spent: 0 });
  const job = useJob<Order, Report>(start, (report) => {
    if (report.kind === 'unreadable') return setUnreadable(true);
    const spent = clock.current.spent + performance.now() - clock.current.since;
    setProgress((before) => ({
      results: report.measured === null ? before.results : [...before.results, report.measured],
      seen: report.seen,
      total: report.total,
      left: report.seen === 0 ? null : (spent / report.seen / 1000) * (report.total - report.seen),
    }));
  });
  const isBegun = useRef(false);
  const isReady = download.state === 'ready';

  const clear = () => {
    job.stop();
    isBegun.current = false;
    setWish('none');
    setProgress(nothing);
    setUnreadable(false);
    setRound(round + 1);
  };
  const key = JSON.stringify(settings);
  useEffect(clear, [key]);
  useEffect(() => {
    if (wish !== 'run' || !isReady || isBegun.current) return;
    isBegun.current = true;
    clock.current = { since: performance.now(), spent: 0 };
    job.post({ kind: 'begin', settings, files: download.files });
  }, [wish, isReady, round]);

  const isDone = progress.total > 0 && progress.seen === progress.total;
  const isBroken = isUnreadable || job.state === 'broken';
  const toggle = () => {
    const isOver = isDone || isBroken;
    const next = wish === 'run' && !isOver ? 'pause' : 'run';
    if (isOver) clear();
    setWanted(true);
    setWish(next);
    if (!isBegun.current) return;
    const { since, spent } = clock.current;
    clock.current = next === 'pause' ? { since, spent: spent + performance.now() - since } : { since: performance.now(), spent };
    job.post({ kind: next === 'pause' ? 'pause' : 'resume' });
  };
  const phase: Phase =
    wish === 'none' ? 'none' : isBroken ? 'broken' : isDone ? 'done' : wish === 'pause' ? 'paused' : isReady ? 'running' : 'loading';
  return { ...progress, phase, download, toggle, clear };
}
