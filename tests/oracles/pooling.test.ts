import { test } from 'node:test';
import * as tf from '@tensorflow/tfjs-core';
import fc from 'fast-check';
import { avgPool2d, maxPool2d, type Shape, type Tensor, tensor } from '../../engine/index.ts';
import { runOnnx } from '../support/onnxRuntime.ts';
import { assertAgree, assertSameGradients, runs } from '../support/oracles.ts';
import { type Pool2dCase, pool2dCase } from '../support/poolArbitraries.ts';
import { channelsFirst, channelsLast, explicitPadding, runTensorflow } from '../support/tensorflow.ts';

type Pair = [number, number];
type Options = Pool2dCase['options'] & {
  readonly kernelSize: Pair;
  readonly stride: Pair;
  readonly dilation: Pair;
  readonly padding: readonly number[];
};

/** Tensors without equal cells, so that the largest one is the same wherever the search starts. */
const distinctTensor = (shape: Shape): fc.Arbitrary<Tensor> => {
  const length = shape.reduce((size, axisSize) => size * axisSize, 1);
  return fc.uniqueArray(fc.integer({ min: -512, max: 512 }), { minLength: length, maxLength: length }).map((cells) =>
    tensor(
      cells.map((cell) => cell / 64),
      shape,
    ),
  );
};

const cases = pool2dCase(distinctTensor) as fc.Arbitrary<{ readonly x: Tensor; readonly options: Options }>;

function onnxAttributes({ kernelSize, stride, padding, dilation, ceilMode }: Options) {
  const [top, bottom, left, right] = padding;
  const pads = [top, left, bottom, right].map(Number);
  return { kernel_shape: kernelSize, strides: stride, pads, dilations: dilation, ceil_mode: Number(ceilMode) };
}

test('maxPool2d() agrees with ONNX Runtime for every window, padding, dilation and rounding', async () => {
  const property = fc.asyncProperty(cases, async ({ x, options }) => {
    assertAgree(maxPool2d(x, options), await runOnnx('MaxPool', [x], onnxAttributes(options)));
  });
  await fc.assert(property, { ...runs, numRuns: 100 });
});

test('avgPool2d() agrees with ONNX Runtime, whether padding counts or not', async () => {
  const calls = fc.tuple(cases, fc.boolean());
  const property = fc.asyncProperty(calls, async ([{ x, options }, countIncludePad]) => {
    const attributes = { ...onnxAttributes(options), count_include_pad: Number(countIncludePad) };
    assertAgree(avgPool2d(x, { ...options, countIncludePad }), await runOnnx('AveragePool', [x], attributes));
  });
  await fc.assert(property, { ...runs, numRuns: 100 });
});

/** What TensorFlow.js can do too: it has no gradient for dilation. */
const plainCases = cases.map(({ x, options }) => ({ x, options: { ...options, dilation: [1, 1] as Pair, ceilMode: false } }));

type Pooling = (x: tf.Tensor4D, size: Pair, stride: Pair, padding: ReturnType<typeof explicitPadding>) => tf.Tensor4D;

const inTensorflow =
  (run: Pooling, { kernelSize, stride, padding }: Options) =>
  (x: tf.Tensor): tf.Tensor =>
    channelsFirst(run(channelsLast(x), kernelSize, stride, explicitPadding(padding)));

test('maxPool2d() and its gradient agree with TensorFlow.js', () => {
  const property = fc.property(plainCases, ({ x, options }) => {
    const run = (x: Tensor) => maxPool2d(x, options);
    const other = inTensorflow(tf.maxPool, options);
    assertAgree(run(x), runTensorflow(other, [x] as const));
    assertSameGradients(run, other, [x] as const);
  });
  fc.assert(property, runs);
});

test('avgPool2d() agrees with TensorFlow.js, which counts padding in the gradient, though not before', () => {
  const property = fc.property(plainCases, ({ x, options }) => {
    const run = (countIncludePad: boolean) => (x: Tensor) => avgPool2d(x, { ...options, countIncludePad });
    const other = inTensorflow(tf.avgPool, options);
    assertAgree(run(false)(x), runTensorflow(other, [x] as const));
    assertSameGradients(run(true), other, [x] as const);
  });
  fc.assert(property, runs);
});
