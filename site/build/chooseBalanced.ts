import { random } from '../../engine/index.ts';
import { digits } from './readMnist.ts';

const ofEachInHundred = 10;

/**
 * Places of `count` images, as many of each digit: the first that come up in an order drawn from the seed.
 * Each hundred of them holds ten of each digit in random order, so that any number of whole hundreds is balanced.
 * @param labels the digit of each image
 * @param count a multiple of 100
 * @param seed any whole number
 * @param taken places not to choose; default none
 * @throws Error where count is no multiple of 100 or there are too few images of a digit
 */
export function chooseBalanced(labels: Uint8Array, count: number, seed: number, taken: readonly number[] = []): readonly number[] {
  if (count % 100 !== 0) throw new Error(`chooseBalanced: count must be a multiple of 100, got ${count}; round it`);
  const { shuffle } = random(seed);
  const isTaken = new Set(taken);
  const free = [...labels.keys()].filter((place) => !isTaken.has(place));
  const placesOf = Map.groupBy(shuffle(free), (place) => labels[place]);
  const deal = (hundred: number) => (digit: number) => {
    const start = hundred * ofEachInHundred;
    const dealt = placesOf.get(digit)?.slice(start, start + ofEachInHundred) ?? [];
    if (dealt.length < ofEachInHundred)
      throw new Error(`chooseBalanced: must find ${count / 10} images of the digit ${digit}, got too few; choose fewer`);
    return dealt;
  };
  return Array.from({ length: count / 100 }, (_, hundred) => shuffle(digits.flatMap(deal(hundred)))).flat();
}
