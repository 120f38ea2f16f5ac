import { test } from 'node:test';
import * as tf from '@tensorflow/tfjs-core';
import fc from 'fast-check';
import { conv2d, type Tensor } from '../../engine/index.ts';
import { type Conv2dCase, conv2dCase, realTensor } from '../support/arbitraries.ts';
import { runOnnx } from '../support/onnxRuntime.ts';
import { assertAgree, assertSameGradients, ofSums, runs } from '../support/oracles.ts';
import { channelsFirst, channelsLast, explicitPadding, runTensorflow } from '../support/tensorflow.ts';

type Options = Conv2dCase['options'] & {
  readonly stride: [number, number];
  readonly padding: number[];
  readonly dilation: [number, number];
};

/** `conv2d` in TensorFlow.js, which knows no groups: one convolution a group. */
const inTensorflow =
  ({ stride, padding, dilation, groups }: Options) =>
  (x: tf.Tensor, weight: tf.Tensor, bias: tf.Tensor): tf.Tensor => {
    const [images, filters] = [channelsLast(x), tf.transpose(weight as tf.Tensor4D, [2, 3, 1, 0])];
    const maps = Array.from({ length: groups }, (_, group) => {
      const [image, filter] = [lastAxisPart(images, group, groups), lastAxisPart(filters, group, groups)];
      return tf.conv2d(image, filter, stride, explicitPadding(padding), 'NHWC', dilation);
    });
    return channelsFirst(tf.add(tf.concat(maps, 3), bias));
  };

function lastAxisPart(x: tf.Tensor4D, part: number, parts: number): tf.Tensor4D {
  const size = x.shape[3] / parts;
  return tf.slice(x, [0, 0, 0, part * size], [-1, -1, -1, size]);
}

test('conv2d() agrees with ONNX Runtime for every stride, padding, dilation and grouping', async () => {
  const property = fc.asyncProperty(conv2dCase(realTensor), async ({ x, weight, bias, options }) => {
    const {
      stride,
      padding: [top, bottom, left, right],
      dilation,
      groups: group,
    } = options as Options;
    const attributes = { strides: stride, pads: [top, left, bottom, right].map(Number), dilations: dilation, group };
    assertAgree(conv2d(x, weight, bias, options), await runOnnx('Conv', [x, weight, bias], attributes), ofSums);
  });
  await fc.assert(property, { ...runs, numRuns: 100 });
});

test('conv2d() agrees with TensorFlow.js, which dilates only with stride 1', () => {
  const cases = conv2dCase(realTensor).filter(({ options }) => isOnes(options.stride) || isOnes(options.dilation));
  const property = fc.property(cases, ({ x, weight, bias, options }) => {
    assertAgree(conv2d(x, weight, bias, options), runTensorflow(inTensorflow(options as Options), [x, weight, bias] as const), ofSums);
  });
  fc.assert(property, { ...runs, numRuns: 100 });
});

test('the gradients of conv2d() agree with those of TensorFlow.js, which has none for dilation', () => {
  const cases = conv2dCase(realTensor).filter(({ options }) => isOnes(options.dilation));
  const property = fc.property(cases, ({ x, weight, bias, options }) => {
    const run = (...[x, weight, bias]: readonly [Tensor, Tensor, Tensor]) => conv2d(x, weight, bias, options);
    assertSameGradients(run, inTensorflow(options as Options), [x, weight, bias], ofSums);
  });
  fc.assert(property, { ...runs, numRuns: 100 });
});

function isOnes(sizes: Conv2dCase['options']['stride']): boolean {
  return String(sizes) === '1,1';
}
