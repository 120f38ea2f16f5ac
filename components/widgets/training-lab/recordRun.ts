import { loadKernels, readDigits } from '../../../engine/index.ts';
import relaxed from '../../../engine/kernels/relaxed.wasm?url&inline';
import simd from '../../../engine/kernels/simd.wasm?url&inline';
import testImages from '../../data/digits/test-0.png?inline';
import testLabels from '../../data/digits/test-0-labels.bin?url&inline';
import trainImages from '../../data/digits/train-0.png?inline';
import trainLabels from '../../data/digits/train-0-labels.bin?url&inline';
import { initialValues } from '../../shared/params.ts';
import { params } from './params.ts';
import { packRun, type Recorded } from './recorded.ts';
import { settingsOf } from './settings.ts';
import { trainWhole } from './trainWhole.ts';

/** The bytes of a file that the bundler has put into the server's code. */
const bytesOf = async (address: string): Promise<Uint8Array> => new Uint8Array(await (await fetch(address)).arrayBuffer());

let recorded: Promise<Recorded> | null = null;

/** The run of the figure's first settings, really trained while the book is built: what a page shows before anybody starts one. */
export function recordRun(): Promise<Recorded> {
  recorded ??= record();
  return recorded;
}

async function record(): Promise<Recorded> {
  await loadKernels({ relaxed: () => bytesOf(relaxed), simd: () => bytesOf(simd) });
  const [train, test] = await Promise.all([digits(trainImages, trainLabels), digits(testImages, testLabels)]);
  const values = initialValues(params);
  return packRun(trainWhole(settingsOf(values), values.epochs, Number(values.shown), train, test), values.epochs);
}

async function digits(images: string, labels: string) {
  const read = await readDigits(await bytesOf(images), await bytesOf(labels));
  if (!read.ok) throw new Error(`training-lab: the digits cannot be read: ${read.error.message}`);
  return read;
}
