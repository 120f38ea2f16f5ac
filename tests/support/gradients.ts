import assert from 'node:assert/strict';
import { random, type Tensor, tensor } from '../../engine/index.ts';
import { assertShape } from './assertions.ts';
import { engineBuilds } from './engineBuilds.ts';

/** How finite differences are taken and compared. */
interface Differences {
  /** How far a cell is moved to each side; float32 results allow no much smaller step. Default 2⁻⁷. */
  readonly step?: number;
  /** How far a gradient may lie from its difference, beside the same part of its size. Default 0.005. */
  readonly tolerance?: number;
}

/**
 * Asserts on the definition and on each build of the kernels that `backward` finds for every cell of every input what
 * moving that cell does to the output: the central difference of Σ seed · output, with a seed of random numbers so that
 * no output cell can hide another.
 */
export function assertGradients(run: (...inputs: Tensor[]) => Tensor, inputs: readonly Tensor[], differences: Differences = {}): void {
  for (const { name, use } of engineBuilds) use(() => assertGradientsHere(name, run, inputs, differences));
}

function assertGradientsHere(
  build: string,
  run: (...inputs: Tensor[]) => Tensor,
  inputs: readonly Tensor[],
  { step = 2 ** -7, tolerance = 0.005 }: Differences,
): void {
  const given = inputs.map(({ data, shape }) => tensor(data, shape, { requiresGrad: true }));
  const output = run(...given);
  const { normal } = random(1);
  const seed = tensor(
    output.data.map(() => normal()),
    output.shape,
  );
  output.backward(seed);
  const total = (moved: readonly Tensor[]) => run(...moved).data.reduce((sum, cell, i) => sum + cell * seed.data[i], 0);

  given.forEach(({ grad, shape, data }, input) => {
    assert.ok(grad, `${build}: input ${input} received no gradient`);
    assertShape(grad, shape);
    data.forEach((_, cell) => {
      const moved = (by: number) => inputs.map((x, i) => (i === input ? nudged(x, cell, by) : x));
      const difference = (total(moved(step)) - total(moved(-step))) / (2 * step);
      const error = Math.abs(grad.data[cell] - difference);
      const isClose = error <= tolerance * (1 + Math.abs(difference));
      assert.ok(isClose, `${build}: input ${input}, cell ${cell}: gradient ${grad.data[cell]}, moving it gives ${difference}`);
    });
  });
}

function nudged({ data, shape }: Tensor, cell: number, by: number): Tensor {
  return tensor(data.with(cell, data[cell] + by), shape);
}
