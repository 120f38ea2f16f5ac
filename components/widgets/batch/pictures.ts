import { readFile } from 'node:fs/promises';
import { avgPool2d, readDigits } from '../../../engine/index.ts';
import { digitSprites } from '../../data/digits/digitSprites.ts';

const folder = 'components/data/digits';

/**
 * The clearest handwritten digit of each kind, 0 to 9, at half its size: 14 × 14 cells, each a hexadecimal digit of its
 * ink. For the build, which runs in the project's folder.
 * @throws Error if the sprite cannot be read
 */
export async function encodePictures(): Promise<string> {
  const { name } = digitSprites.figures;
  const [png, labels] = await Promise.all([readFile(`${folder}/${name}.png`), readFile(`${folder}/${name}-labels.bin`)]);
  const result = await readDigits(png, labels);
  if (!result.ok) throw new Error(`${folder}/${name}.png: ${result.error.message}`);
  const { data } = avgPool2d(result.images, { kernelSize: 2 });
  return Array.from(data.slice(0, 10 * 14 * 14), (ink) => Math.round(ink * 15).toString(16)).join('');
}
