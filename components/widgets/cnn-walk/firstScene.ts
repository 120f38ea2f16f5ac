import { readSafetensors } from '../../../engine/index.ts';
import type { Values } from '../../shared/params.ts';
import { computeWalk, sceneOf } from './computeWalk.ts';
import { digitImages } from './digitImages.ts';
import { mapsLayout } from './mapsLayout.ts';
import type { params, StageId } from './params.ts';
import { stillImage } from './stillImage.ts';
import type { Scene } from './Walk.ts';

/** What the figure opens with: numbers only where they are written out, maps as pictures. */
export interface FirstScene extends Scene {
  readonly stills: Readonly<Partial<Record<StageId, string>>>;
}

/** Files that the first picture is computed from, as data addresses or addresses of the site. */
interface Files {
  readonly weights: string;
  readonly digits: string;
  readonly labels: string;
}

const bytesOf = async (address: string): Promise<Uint8Array> => new Uint8Array(await (await fetch(address)).arrayBuffer());

/**
 * The figure's first picture, computed while the book is built.
 * @throws Error when a file of the book cannot be read
 */
export async function firstScene(values: Values<typeof params>, files: Files): Promise<FirstScene> {
  const weights = readSafetensors(await bytesOf(files.weights));
  const image = (await digitImages(await bytesOf(files.digits), await bytesOf(files.labels)))[values.tile];
  if (!weights.ok || image === undefined) throw new Error('cnn-walk: the trained network or the digits cannot be read.');
  const { walk, opened, influence } = sceneOf(computeWalk(values, image, weights.tensors), values);
  const stills: Partial<Record<StageId, string>> = {};
  for (const { id, shape, values: cells, extent } of walk.stages) {
    if (shape !== null && cells !== null) stills[id] = await stillImage(cells, mapsLayout(shape), extent);
  }
  const stages = walk.stages.map((stage) => ({
    ...stage,
    values: stage.id === 'fc3' && stage.values !== null ? [...rounded(stage.values)] : null,
  }));
  return { walk: { ...walk, stages }, opened, influence, stills };
}

const rounded = (values: ArrayLike<number>): readonly number[] => Array.from(values, (value) => Number(value.toFixed(4)));
