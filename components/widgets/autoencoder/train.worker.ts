import { flatten, readDigits, type Tensor } from '../../../engine/index.ts';
import { readyKernels } from '../../shared/readyKernels.ts';
import type { TrainingOrder, TrainingReport } from './trainingReport.ts';
import { errorOn, training, trainSmall } from './trainSmall.ts';

const report = (message: TrainingReport) => postMessage(message);

/** The digits of a picture and its labels as rows, [N, 784]; null where the files hold none. */
async function digitsIn(images: Uint8Array | undefined, labels: Uint8Array | undefined): Promise<Tensor | null> {
  if (images === undefined || labels === undefined) return null;
  const result = await readDigits(images, labels);
  return result.ok ? flatten(result.images, 1) : null;
}

addEventListener('message', async ({ data: { bottleneck, files } }: MessageEvent<TrainingOrder>) => {
  await readyKernels();
  const [digits, others] = [await digitsIn(files[0], files[1]), await digitsIn(files[2], files[3])];
  if (digits === null || others === null) return report({ kind: 'unreadable' });
  const begun = performance.now();
  const { epochs } = training;
  for (const { network, epoch } of trainSmall(Number(bottleneck), digits)) {
    const secondsLeft = ((performance.now() - begun) / epoch / 1000) * (epochs - epoch);
    report({ kind: 'epoch', epoch, epochs, secondsLeft });
    if (epoch < epochs) continue;
    const state = new Map([...network.stateDict()].map(([path, { data, shape }]) => [path, { data, shape }]));
    report({ kind: 'done', bottleneck, state, testError: errorOn(network, others) });
  }
});
