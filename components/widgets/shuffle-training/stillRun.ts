import { loadKernels } from '../../../engine/index.ts';
import { active } from '../../../engine/kernels/active.ts';
import { digitSprites } from '../../data/digits/digitSprites.ts';
import { readProjectFile, readSprite } from '../../data/digits/readSprite.ts';
import { initialValues } from '../../shared/params.ts';
import { params } from './params.ts';
import { type LabelledDigits, type Measured, trainNetworks } from './training.ts';

let run: Promise<readonly Measured[]> | null = null;

/** The experiment as the figure opens, carried out where Node runs, once: what is shown until a reader starts it. */
export function stillRun(): Promise<readonly Measured[]> {
  run ??= trained();
  return run;
}

async function trained(): Promise<readonly Measured[]> {
  const [train, test] = [await digitsOf('train'), await digitsOf('test')];
  const before = { ...active };
  await loadKernels({
    relaxed: () => readProjectFile('engine/kernels/relaxed.wasm'),
    simd: () => readProjectFile('engine/kernels/simd.wasm'),
    memory: 2 ** 27,
  });
  try {
    return [...trainNetworks(initialValues(params), { train, test })].flatMap(({ measured }) => measured ?? []);
  } finally {
    Object.assign(active, before);
  }
}

async function digitsOf(part: 'train' | 'test'): Promise<LabelledDigits> {
  const [sprite] = digitSprites[part];
  if (sprite === undefined) throw new Error(`stillRun: there is no sprite of ${part} digits`);
  const { images, labels } = await readSprite(sprite);
  return { images: images.data, labels };
}
