import { test } from 'node:test';
import * as tf from '@tensorflow/tfjs-core';
import {
  Adam,
  autoencoder,
  crossEntropy,
  lenet,
  type Module,
  manualSeed,
  mse,
  random,
  SGD,
  type Tensor,
  tensor,
} from '../../engine/index.ts';
import { assertClose } from '../support/assertions.ts';
import { toTensorflow } from '../support/tensorflow.ts';
import {
  type TensorflowNetwork,
  tensorflowAutoencoder,
  tensorflowCrossEntropy,
  tensorflowLenet,
  tensorflowMse,
} from '../support/tensorflowNetworks.ts';

const steps = 5;

/** The losses before each of some steps of our optimiser. */
function ourLosses(model: Module, loss: (model: Module) => Tensor, optimizer: Pick<SGD, 'zeroGrad' | 'step'>): number[] {
  return Array.from({ length: steps }, () => {
    optimizer.zeroGrad();
    const value = loss(model);
    value.backward();
    optimizer.step();
    return value.item();
  });
}

/** The same in TensorFlow.js. */
function theirLosses({ parameters }: TensorflowNetwork, loss: () => tf.Scalar, optimizer: tf.Optimizer): number[] {
  const variables = [...parameters.values()];
  return Array.from({ length: steps }, () => Number(optimizer.minimize(loss, true, variables)?.dataSync()[0]));
}

function randomImages(count: number): Tensor {
  const { uniform } = random(count);
  return tensor(
    Float32Array.from({ length: count * 784 }, () => uniform()),
    [count, 1, 28, 28],
  );
}

function lenetTask(batch: number) {
  manualSeed(1);
  const [model, images, { integer }] = [lenet(), randomImages(batch), random(2)];
  const labels = Int32Array.from({ length: batch }, () => integer(0, 10));
  const other = tensorflowLenet(model.stateDict());
  const otherImages = toTensorflow({ data: images.data, shape: [batch, 28, 28, 1] });
  const oneHot = tf.oneHot(tf.tensor1d(labels, 'int32'), 10) as tf.Tensor2D;
  return {
    model,
    loss: (model: Module) => crossEntropy(model.forward(images), labels),
    other,
    otherLoss: () => tensorflowCrossEntropy(other.forward(otherImages), oneHot),
  };
}

function autoencoderTask(batch: number) {
  manualSeed(2);
  const [model, { data }] = [autoencoder(), randomImages(batch)];
  const digits = tensor(data, [batch, 784]);
  const other = tensorflowAutoencoder(model.stateDict());
  const otherDigits = toTensorflow(digits);
  return {
    model,
    loss: (model: Module) => mse(model.forward(digits), digits),
    other,
    otherLoss: () => tensorflowMse(other.forward(otherDigits), otherDigits),
  };
}

const closely = { rtol: 0, atol: 1e-5 };

test('five steps of SGD on lenet() have the losses of TensorFlow.js', () => {
  const { model, loss, other, otherLoss } = lenetTask(32);
  const ours = ourLosses(model, loss, new SGD(model.parameters(), { lr: 0.5 }));
  assertClose(ours, theirLosses(other, otherLoss, tf.train.sgd(0.5)), closely);
});

test('five steps of SGD on autoencoder() have the losses of TensorFlow.js', () => {
  const { model, loss, other, otherLoss } = autoencoderTask(64);
  const ours = ourLosses(model, loss, new SGD(model.parameters(), { lr: 100 }));
  assertClose(ours, theirLosses(other, otherLoss, tf.train.sgd(100)), closely);
});

test('five steps of Adam on autoencoder() have the losses of TensorFlow.js', () => {
  const { model, loss, other, otherLoss } = autoencoderTask(32);
  // Both add ε to the root. TensorFlow.js keeps the powers of β in float32, so the βs are numbers that are exact there.
  const [lr, beta1, beta2, eps] = [0.001, 0.875, 1 - 2 ** -10, 1e-8];
  const ours = ourLosses(model, loss, new Adam(model.parameters(), { lr, betas: [beta1, beta2], eps }));
  assertClose(ours, theirLosses(other, otherLoss, tf.train.adam(lr, beta1, beta2, eps)), closely);
});
