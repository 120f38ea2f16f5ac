import { type Random, random } from '../../engine/index.ts';

/** The seed of all random use in this run: 1 unless $FUZZ_SEED names another, so that two runs do the same. */
export const seed = Number(process.env.FUZZ_SEED ?? 1);

/** Random choices for one test: the same for the same seed and name. */
export function randomFor(name: string): Random {
  const hash = [...name].reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 2 ** 31, seed);
  return random(hash);
}
