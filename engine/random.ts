/** A source of random numbers that gives the same ones again for the same seed. */
export interface Random {
  /** A number in [low, high); default [0, 1). */
  uniform(low?: number, high?: number): number;
  /** A number of the normal distribution; default mean 0, standard deviation 1. */
  normal(mean?: number, std?: number): number;
  /**
   * A whole number in [low, high), as `torch.randint`.
   * @throws RangeError if there is none
   */
  integer(low: number, high: number): number;
  /** One of the items. @throws RangeError if there is none */
  pick<Item>(items: readonly Item[]): Item;
  /** The items in a random order, in a new array. */
  shuffle<Item>(items: readonly Item[]): Item[];
}

/**
 * A generator of random numbers. Each call of its methods advances its state.
 *
 * Source: sfc32 by Chris Doty-Humphrey (PractRand, http://pracrand.sourceforge.net),
 * warmed up by 12 rounds; normal numbers by Box & Muller, "A note on the generation of
 * random normal deviates" (1958).
 * @param seed any whole number
 * @throws RangeError if the seed is not whole
 */
export function random(seed: number): Random {
  const next = sfc32(seed);
  const uniform = (low = 0, high = 1) => low + (high - low) * next();

  const normal = (mean = 0, std = 1) => {
    const radius = Math.sqrt(-2 * Math.log(1 - next()));
    return mean + std * radius * Math.cos(2 * Math.PI * next());
  };

  const integer = (low: number, high: number) => {
    if (!Number.isInteger(low) || !Number.isInteger(high) || high <= low)
      throw new RangeError(
        `random: no whole number in [${low}, ${high}); pass whole low < high`,
      );
    return low + Math.floor(next() * (high - low));
  };

  const pick = <Item>(items: readonly Item[]) => items[integer(0, items.length)];

  // Fisher–Yates; Knuth, "The Art of Computer Programming" 2, algorithm 3.4.2P.
  const shuffle = <Item>(items: readonly Item[]) => {
    const shuffled = [...items];
    for (let last = shuffled.length - 1; last > 0; last--) {
      const chosen = integer(0, last + 1);
      [shuffled[last], shuffled[chosen]] = [shuffled[chosen], shuffled[last]];
    }
    return shuffled;
  };

  return { uniform, normal, integer, pick, shuffle };
}

/** A function that returns the next number in [0, 1), a multiple of 2⁻³². */
function sfc32(seed: number): () => number {
  if (!Number.isSafeInteger(seed))
    throw new RangeError(`random: seed must be a whole number, got ${seed}; round it`);
  let [a, b, c, counter] = [0, seed | 0, Math.floor(seed / 2 ** 32) | 0, 1];
  const next = () => {
    const sum = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return (sum >>> 0) / 2 ** 32;
  };
  for (let round = 0; round < 12; round++) next();
  return next;
}
