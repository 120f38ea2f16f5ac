import { lenet, manualSeed, random, type Sequential, type Shape, sizeOf, type Tensor, tensor } from '../../engine/index.ts';

/** The same random numbers for everyone, between −0.5 and 0.5. */
export function numbers(shape: Shape, seed: number): Tensor {
  const { uniform } = random(seed);
  return tensor(
    Float32Array.from({ length: sizeOf(shape) }, () => uniform(-0.5, 0.5)),
    shape,
  );
}

/** Random digits as images [N, 1, 28, 28] with cells in [0, 1). */
export function digits(count: number): Tensor {
  const { data, shape } = numbers([count, 1, 28, 28], 1);
  return tensor(
    data.map((cell) => cell + 0.5),
    shape,
  );
}

/** A random class of 10 for each digit. */
export function labelsOf(count: number): Int32Array {
  const { integer } = random(2);
  return Int32Array.from({ length: count }, () => integer(0, 10));
}

/** The book's network with the same weights each time. */
export function seededLenet(): Sequential {
  manualSeed(1);
  return lenet();
}

/** How many losses of training are compared. */
export const comparedSteps = 3;

/** The losses of the first steps. */
export async function firstLosses(step: () => number | Promise<number>): Promise<number[]> {
  const losses: number[] = [];
  for (let count = 0; count < comparedSteps; count++) losses.push(await step());
  return losses;
}
