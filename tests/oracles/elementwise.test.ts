import { test } from 'node:test';
import * as tf from '@tensorflow/tfjs-core';
import fc from 'fast-check';
import { add, div, exp, log, mul, relu, type Shape, sigmoid, sub, type Tensor, tanh, tensor } from '../../engine/index.ts';
import { realTensor } from '../support/arbitraries.ts';
import { runOnnx } from '../support/onnxRuntime.ts';
import { assertAgree, assertSameGradients, runs } from '../support/oracles.ts';
import { runTensorflow } from '../support/tensorflow.ts';

/** Two shapes that broadcast: every axis is whole, 1 or missing in either. */
const broadcastPair: fc.Arbitrary<readonly [a: Shape, b: Shape]> = fc
  .array(fc.tuple(fc.integer({ min: 1, max: 4 }), fc.constantFrom('both', 'a', 'b')), { maxLength: 4 })
  .chain((axes) => {
    const sizes = (other: string) => axes.map(([size, whole]) => (whole === other ? 1 : size));
    const [a, b] = [sizes('b'), sizes('a')];
    const missing = fc.nat({ max: a.findIndex((size) => size !== 1) === -1 ? a.length : a.findIndex((size) => size !== 1) });
    return missing.map((count) => [a.slice(count), b] as const);
  });

const pairs = broadcastPair.chain(([a, b]) => fc.tuple(realTensor(a), realTensor(b)));

/** The same tensor with cells at least 0.25 away from 0, to divide by or take the logarithm of. */
const awayFrom0 = ({ data, shape }: Tensor, sign = (cell: number) => (cell < 0 ? -1 : 1)): Tensor =>
  tensor(
    data.map((cell) => sign(cell) * (0.25 + Math.abs(cell))),
    shape,
  );

const ofTwo = {
  Add: [add, tf.add],
  Sub: [sub, tf.sub],
  Mul: [mul, tf.mul],
  Div: [div, tf.div],
} as const;

for (const [operator, [run, inTensorflow]] of Object.entries(ofTwo)) {
  test(`${run.name}() agrees with TensorFlow.js and ONNX Runtime on all shapes that broadcast`, async () => {
    const property = fc.asyncProperty(pairs, async ([a, given]) => {
      const b = run === div ? awayFrom0(given) : given;
      const output = run(a, b);
      assertAgree(output, runTensorflow(inTensorflow, [a, b]));
      assertAgree(output, await runOnnx(operator, [a, b]));
      assertSameGradients(run, inTensorflow, [a, b]);
    });
    await fc.assert(property, runs);
  });
}

const ofOne = {
  Relu: [relu, tf.relu],
  Sigmoid: [sigmoid, tf.sigmoid],
  Tanh: [tanh, tf.tanh],
  Exp: [exp, tf.exp],
  Log: [log, tf.log],
} as const;

const anyTensor = fc.array(fc.integer({ min: 1, max: 4 }), { maxLength: 4 }).chain(realTensor);

for (const [operator, [run, inTensorflow]] of Object.entries(ofOne)) {
  test(`${run.name}() agrees with TensorFlow.js and ONNX Runtime`, async () => {
    const property = fc.asyncProperty(anyTensor, async (given) => {
      const x = run === log ? awayFrom0(given, () => 1) : given;
      const output = run(x);
      assertAgree(output, runTensorflow(inTensorflow, [x]));
      assertAgree(output, await runOnnx(operator, [x]));
      assertSameGradients(run, inTensorflow, [x]);
    });
    await fc.assert(property, runs);
  });
}
