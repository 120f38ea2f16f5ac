import { test } from 'node:test';
import * as tf from '@tensorflow/tfjs-core';
import fc from 'fast-check';
import { linear, matmul } from '../../engine/index.ts';
import { realTensor } from '../support/arbitraries.ts';
import { runOnnx } from '../support/onnxRuntime.ts';
import { assertAgree, assertSameGradients, ofSums, runs } from '../support/oracles.ts';
import { runTensorflow } from '../support/tensorflow.ts';

const size = fc.integer({ min: 1, max: 6 });
const sizes = fc.record({ batch: fc.array(size, { maxLength: 2 }), rows: size, inner: size, columns: size });

test('matmul() agrees with TensorFlow.js and ONNX Runtime for matrices and batches of them', async () => {
  const factors = sizes.chain(({ batch, rows, inner, columns }) =>
    fc.tuple(realTensor([...batch, rows, inner]), realTensor([...batch, inner, columns])),
  );
  const product = (a: tf.Tensor, b: tf.Tensor) => tf.matMul(a, b);
  const property = fc.asyncProperty(factors, async ([a, b]) => {
    const output = matmul(a, b);
    assertAgree(output, runTensorflow(product, [a, b] as const), ofSums);
    assertAgree(output, await runOnnx('MatMul', [a, b]), ofSums);
    assertSameGradients(matmul, product, [a, b] as const, ofSums);
  });
  await fc.assert(property, runs);
});

test('matmul() agrees with ONNX Runtime where batches broadcast and vectors stand for matrices', async () => {
  const factors = sizes.chain(({ batch, rows, inner, columns }) =>
    fc.oneof(
      fc.tuple(realTensor([inner]), realTensor([...batch, inner, columns])),
      fc.tuple(realTensor([...batch, rows, inner]), realTensor([inner])),
      fc.tuple(realTensor([...batch, rows, inner]), realTensor([inner, columns])),
      fc.tuple(realTensor([...batch.map(() => 1), rows, inner]), realTensor([...batch, inner, columns])),
    ),
  );
  const property = fc.asyncProperty(factors, async ([a, b]) => {
    assertAgree(matmul(a, b), await runOnnx('MatMul', [a, b]), ofSums);
  });
  await fc.assert(property, runs);
});

test('linear() agrees with TensorFlow.js and ONNX Runtime, gradients too', async () => {
  const calls = sizes.chain(({ rows, inner, columns }) =>
    fc.tuple(realTensor([rows, inner]), realTensor([columns, inner]), realTensor([columns])),
  );
  const inTensorflow = (x: tf.Tensor, weight: tf.Tensor, bias: tf.Tensor) => tf.add(tf.matMul(x, weight, false, true), bias);
  const property = fc.asyncProperty(calls, async (given) => {
    const [x, weight, bias] = given;
    const output = linear(x, weight, bias);
    assertAgree(output, runTensorflow(inTensorflow, given), ofSums);
    assertAgree(output, await runOnnx('Gemm', given, { transB: 1 }), ofSums);
    assertSameGradients(linear, inTensorflow, given, ofSums);
  });
  await fc.assert(property, runs);
});
