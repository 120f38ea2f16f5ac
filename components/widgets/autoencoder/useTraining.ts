import { useEffect, useMemo, useState } from 'preact/hooks';
import { type DigitSprite, digitSprites, spriteAddresses } from '../../data/digits/digitSprites.ts';
import { importAgain } from '../../shared/importAgain.ts';
import type { Matrix } from '../../shared/params.ts';
import { type RemoteFile, useDownload } from '../../shared/useDownload.ts';
import { useJob } from '../../shared/useJob.ts';
import type { Bottleneck, Reconstruction } from './model.ts';
import type { State, TrainingOrder, TrainingReport } from './trainingReport.ts';

const filesOf = (sprite: DigitSprite | undefined): readonly RemoteFile[] => {
  if (sprite === undefined) return [];
  const { images, labels } = spriteAddresses(sprite);
  return [
    { address: images, bytes: sprite.imageBytes },
    { address: labels, bytes: sprite.labelBytes },
  ];
};

/** 2000 digits to learn from and 1000 others to be judged by. */
const files = [...filesOf(digitSprites.train[0]), ...filesOf(digitSprites.test[0])];

/** A network that was trained here. */
interface Trained {
  readonly testError: number;
  readonly run: (input: Matrix) => Reconstruction;
}

/** A trained network's error on new digits, and what it makes of the chosen one. */
export interface Outcome extends Pick<Reconstruction, 'output' | 'error'> {
  readonly testError: number;
}

type Epoch = Extract<TrainingReport, { kind: 'epoch' }>;

/** Trains small autoencoders in a worker, one at a time, and keeps those that are done. */
export function useTraining(input: Matrix | null) {
  const [order, setOrder] = useState<Bottleneck | null>(null);
  const [epoch, setEpoch] = useState<Epoch | null>(null);
  const [trained, setTrained] = useState<Readonly<Partial<Record<Bottleneck, Trained>>>>({});
  const [hasBroken, setBroken] = useState(false);
  const [wasWanted, setWanted] = useState(false);
  const download = useDownload(files, wasWanted);
  const end = (broken: boolean) => {
    job.stop();
    setOrder(null);
    setEpoch(null);
    setBroken(broken);
  };
  const keep = async (bottleneck: Bottleneck, state: State, testError: number) => {
    const { restore, runNetwork } = await importAgain(() => import('./networks.ts'));
    const network = restore(Number(bottleneck), state);
    const run = (picture: Matrix) => runNetwork(network, picture, 'encoder2');
    setTrained((others) => ({ ...others, [bottleneck]: { testError, run } }));
  };
  const job = useJob<TrainingOrder, TrainingReport>(
    () => new Worker(new URL('./train.worker.ts', import.meta.url), { type: 'module' }),
    (report) => {
      if (report.kind === 'epoch') return setEpoch(report);
      if (report.kind === 'unreadable') return end(true);
      keep(report.bottleneck, report.state, report.testError).then(
        () => end(false),
        () => end(true),
      );
    },
  );
  useEffect(() => {
    if (order !== null && download.state === 'ready') job.post({ bottleneck: order, files: download.files });
  }, [order, download.state]);
  useEffect(() => {
    if (job.state === 'broken') end(true);
  }, [job.state]);
  const outcomes = useMemo(
    () =>
      input === null
        ? {}
        : Object.fromEntries(Object.entries(trained).map(([size, { testError, run }]) => [size, { testError, ...run(input) }])),
    [trained, input],
  ) as Readonly<Partial<Record<Bottleneck, Outcome>>>;
  return {
    download,
    outcomes,
    /** What is being trained, null where nothing is. */
    order,
    epoch,
    hasBroken,
    begin: (bottleneck: Bottleneck) => {
      setWanted(true);
      setBroken(false);
      setOrder(bottleneck);
    },
    stop: () => end(false),
    /** Stops and forgets all that was trained. */
    forget: () => {
      end(false);
      setTrained({});
    },
  };
}

/** What `useTraining` returns, for the parts of the figure. */
export type TrainingState = ReturnType<typeof useTraining>;
