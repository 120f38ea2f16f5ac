import { readDigits } from '../../../engine/index.ts';
import type { DigitSprite } from './digitSprites.ts';

/** A file of the project as bytes, where Node runs: while the book is built and in tests. Its path starts at the project's folder. */
export async function readProjectFile(path: string): Promise<Uint8Array> {
  const { readFile } = process.getBuiltinModule('node:fs/promises');
  return new Uint8Array(await readFile(`${process.cwd()}/${path}`));
}

/**
 * The digits of a sprite from the disk, where Node runs: [N, 1, 28, 28] in 0 … 1, and what each shows.
 * @throws Error naming the file and what is wrong with it
 */
export async function readSprite({ name }: DigitSprite) {
  const file = (end: string) => readProjectFile(`components/data/digits/${name}${end}`);
  const result = await readDigits(await file('.png'), await file('-labels.bin'));
  if (!result.ok) throw new Error(`components/data/digits/${name}: ${JSON.stringify(result)}`);
  return result;
}
