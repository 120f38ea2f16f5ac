import { test } from 'node:test';
import * as tf from '@tensorflow/tfjs-core';
import fc from 'fast-check';
import {
  argmax,
  crossEntropy,
  flatten,
  logSoftmax,
  mean,
  mse,
  type Shape,
  softmax,
  sum,
  type Tensor,
  transpose,
} from '../../engine/index.ts';
import { realTensor } from '../support/arbitraries.ts';
import { runOnnx } from '../support/onnxRuntime.ts';
import { assertAgree, assertSameGradients, runs } from '../support/oracles.ts';
import { runTensorflow } from '../support/tensorflow.ts';

const shapes = fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 4 });
const axisOf = (shape: Shape) => fc.integer({ min: -shape.length, max: shape.length - 1 });
const withAxis = shapes.chain((shape) => fc.tuple(realTensor(shape), axisOf(shape)));
const withAxes = shapes.chain((shape) => {
  const axes = fc.subarray([...shape.keys()], { minLength: 1 });
  return fc.record({ x: realTensor(shape), axes, keepDim: fc.boolean() });
});

const reductions = { ReduceSum: [sum, tf.sum], ReduceMean: [mean, tf.mean] } as const;

for (const [operator, [run, inTensorflow]] of Object.entries(reductions)) {
  test(`${run.name}() agrees with TensorFlow.js and ONNX Runtime along any axes`, async () => {
    const property = fc.asyncProperty(withAxes, async ({ x, axes, keepDim }) => {
      const output = run(x, axes, keepDim);
      const other = (x: tf.Tensor) => inTensorflow(x, axes, keepDim);
      assertAgree(output, runTensorflow(other, [x] as const));
      assertSameGradients((x: Tensor) => run(x, axes, keepDim), other, [x] as const);
      assertAgree(output, await runOnnx(operator, [x], { keepdims: Number(keepDim) }, axes));
    });
    await fc.assert(property, runs);
  });
}

test('argmax() agrees with TensorFlow.js and ONNX Runtime along any axis', async () => {
  const property = fc.asyncProperty(withAxis, async ([x, axis]) => {
    const output = argmax(x, axis);
    assertAgree(
      output,
      runTensorflow((x) => tf.argMax(x, axis < 0 ? axis + x.rank : axis), [x] as const),
    );
    assertAgree(output, await runOnnx('ArgMax', [x], { axis, keepdims: 0 }));
  });
  await fc.assert(property, runs);
});

const normalisations = { Softmax: [softmax, tf.softmax], LogSoftmax: [logSoftmax, tf.logSoftmax] } as const;

for (const [operator, [run, inTensorflow]] of Object.entries(normalisations)) {
  test(`${run.name}() agrees with ONNX Runtime along any axis, and with TensorFlow.js along the last`, async () => {
    const property = fc.asyncProperty(withAxis, async ([x, axis]) => {
      assertAgree(run(x, axis), await runOnnx(operator, [x], { axis }));
      const other = (x: tf.Tensor) => inTensorflow(x, -1);
      assertAgree(run(x, -1), runTensorflow(other, [x] as const));
      assertSameGradients((x: Tensor) => run(x, -1), other, [x] as const);
    });
    await fc.assert(property, runs);
  });
}

test('crossEntropy() and its gradient agree with TensorFlow.js', () => {
  const size = fc.integer({ min: 2, max: 6 });
  const calls = fc.tuple(size, size).chain(([items, classes]) => {
    const target = fc.array(fc.nat({ max: classes - 1 }), { minLength: items, maxLength: items });
    return fc.record({ logits: realTensor([items, classes]), target, classes: fc.constant(classes) });
  });
  const property = fc.property(calls, ({ logits, target, classes }) => {
    const run = (logits: Tensor) => crossEntropy(logits, target);
    const other = (logits: tf.Tensor) => {
      const chosen = tf.mul(tf.oneHot(tf.tensor1d(target, 'int32'), classes), tf.logSoftmax(logits));
      return tf.neg(tf.mean(tf.sum(chosen, 1)));
    };
    assertAgree(run(logits), runTensorflow(other, [logits] as const));
    assertSameGradients(run, other, [logits] as const);
  });
  fc.assert(property, runs);
});

test('mse() and its gradients agree with TensorFlow.js', () => {
  const calls = shapes.chain((shape) => fc.tuple(realTensor(shape), realTensor(shape)));
  const other = (x: tf.Tensor, target: tf.Tensor) => tf.mean(tf.squaredDifference(x, target));
  const property = fc.property(calls, (given) => {
    assertAgree(mse(...given), runTensorflow(other, given));
    assertSameGradients((x: Tensor, target: Tensor) => mse(x, target), other, given);
  });
  fc.assert(property, runs);
});

test('flatten() agrees with ONNX Runtime where all axes are laid out as two', async () => {
  const images = shapes.filter(({ length }) => length > 1).chain(realTensor);
  const property = fc.asyncProperty(images, async (x) => {
    assertAgree(flatten(x, 1), await runOnnx('Flatten', [x], { axis: 1 }));
  });
  await fc.assert(property, runs);
});

test('transpose() agrees with TensorFlow.js and ONNX Runtime for any two axes', async () => {
  const calls = shapes.chain((shape) => fc.tuple(realTensor(shape), axisOf(shape), axisOf(shape)));
  const property = fc.asyncProperty(calls, async ([x, first, second]) => {
    const order = exchanged(x.shape.length, first, second);
    const other = (x: tf.Tensor) => tf.transpose(x, order);
    const output = transpose(x, first, second);
    assertAgree(output, runTensorflow(other, [x] as const));
    assertAgree(output, await runOnnx('Transpose', [x], { perm: order }));
    assertSameGradients((x: Tensor) => transpose(x, first, second), other, [x] as const);
  });
  await fc.assert(property, runs);
});

/** All axes in order, but for two that have changed places. */
function exchanged(rank: number, first: number, second: number): number[] {
  const order = Array.from({ length: rank }, (_, axis) => axis);
  const [a, b] = [(first + rank) % rank, (second + rank) % rank];
  return order.with(a, b).with(b, a);
}
