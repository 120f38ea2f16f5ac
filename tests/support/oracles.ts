import assert from 'node:assert/strict';
import { random, type Tensor, tensor } from '../../engine/index.ts';
import { assertClose, assertShape, type Tolerance } from './assertions.ts';
import { seed } from './seed.ts';
import { type TensorflowRun, tensorflowGradients } from './tensorflow.ts';

/** Float32 sums in another order differ by this much. */
const rounding: Tolerance = { rtol: 1e-5, atol: 1e-5 };

/** The same for sums of products of numbers up to 8, which may cancel out. */
export const ofSums: Tolerance = { rtol: 1e-5, atol: 1e-4 };

/** How often fast-check tries a property against another library. */
export const runs = { numRuns: 30, seed };

/** Asserts that two libraries give the same shape and, within rounding, the same numbers. */
export function assertAgree(actual: Tensor, expected: Tensor, tolerance: Tolerance = rounding): void {
  assertShape(actual, expected.shape);
  assertClose(actual, expected, tolerance);
}

/** Asserts that the gradients of every input agree with TensorFlow.js's, for a random gradient at the output. */
export function assertSameGradients<Given extends readonly Tensor[]>(
  run: (...inputs: Given) => Tensor,
  inTensorflow: TensorflowRun<Given>,
  given: Given,
  tolerance?: Tolerance,
): void {
  const inputs = given.map(({ data, shape }) => tensor(data, shape, { requiresGrad: true }));
  const output = run(...(inputs as readonly Tensor[] as Given));
  const { normal } = random(1);
  const arriving = tensor(
    output.data.map(() => normal()),
    output.shape,
  );
  output.backward(arriving);
  const expected = tensorflowGradients(inTensorflow, given, arriving);
  inputs.forEach(({ grad }, place) => {
    const other = expected[place];
    assert.ok(grad && other, `input ${place} received no gradient`);
    assertAgree(grad, other, tolerance);
  });
}
