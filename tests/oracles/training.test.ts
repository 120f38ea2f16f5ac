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
import { engineBuilds } from '../support/engineBuilds.ts';
import { toTensorflow } from '../support/tensorflow.ts';
import {
  type TensorflowNetwork,
  tensorflowAutoencoder,
  tensorflowCrossEntropy,
  tensorflowLenet,
  tensorflowMse,
} from '../support/tensorflowNetworks.ts';

/** What is learned: the same network and data here and in TensorFlow.js. */
interface Task {
  /** Our network, with the same weights each time. */
  readonly model: () => Module;
  readonly loss: (model: Module) => Tensor;
  readonly other: TensorflowNetwork;
  readonly otherLoss: () => tf.Scalar;
}

type OurOptimizer = (parameters: Tensor[]) => Pick<SGD, 'zeroGrad' | 'step'>;

const steps = 5;

/** Asserts that every build of the engine has the losses that TensorFlow.js has before each of some steps. */
function assertSameLosses({ model, loss, other, otherLoss }: Task, ours: OurOptimizer, theirs: tf.Optimizer): void {
  const variables = [...other.parameters.values()];
  const expected = Array.from({ length: steps }, () => Number(theirs.minimize(otherLoss, true, variables)?.dataSync()[0]));
  for (const { use } of engineBuilds) {
    const losses = use(() => {
      const learner = model();
      const optimizer = ours(learner.parameters());
      return expected.map(() => {
        optimizer.zeroGrad();
        const value = loss(learner);
        value.backward();
        optimizer.step();
        return value.item();
      });
    });
    assertClose(losses, expected, { rtol: 0, atol: 1e-5 });
  }
}

function randomImages(count: number): Tensor {
  const { uniform } = random(count);
  return tensor(
    Float32Array.from({ length: count * 784 }, () => uniform()),
    [count, 1, 28, 28],
  );
}

function lenetTask(batch: number): Task {
  const [images, { integer }] = [randomImages(batch), random(2)];
  const labels = Int32Array.from({ length: batch }, () => integer(0, 10));
  const model = () => {
    manualSeed(1);
    return lenet();
  };
  const other = tensorflowLenet(model().stateDict());
  const otherImages = toTensorflow({ data: images.data, shape: [batch, 28, 28, 1] });
  const oneHot = tf.oneHot(tf.tensor1d(labels, 'int32'), 10) as tf.Tensor2D;
  return {
    model,
    loss: (model) => crossEntropy(model.forward(images), labels),
    other,
    otherLoss: () => tensorflowCrossEntropy(other.forward(otherImages), oneHot),
  };
}

function autoencoderTask(batch: number): Task {
  const digits = tensor(randomImages(batch).data, [batch, 784]);
  const model = () => {
    manualSeed(2);
    return autoencoder();
  };
  const other = tensorflowAutoencoder(model().stateDict());
  const otherDigits = toTensorflow(digits);
  return {
    model,
    loss: (model) => mse(model.forward(digits), digits),
    other,
    otherLoss: () => tensorflowMse(other.forward(otherDigits), otherDigits),
  };
}

test('five steps of SGD on lenet() have the losses of TensorFlow.js', () => {
  assertSameLosses(lenetTask(32), (parameters) => new SGD(parameters, { lr: 0.5 }), tf.train.sgd(0.5));
});

test('five steps of SGD on autoencoder() have the losses of TensorFlow.js', () => {
  assertSameLosses(autoencoderTask(64), (parameters) => new SGD(parameters, { lr: 100 }), tf.train.sgd(100));
});

test('five steps of Adam on autoencoder() have the losses of TensorFlow.js', () => {
  // Both add ε to the root. TensorFlow.js keeps the powers of β in float32, so the βs are numbers that are exact there.
  const [lr, beta1, beta2, eps] = [0.001, 0.875, 1 - 2 ** -10, 1e-8];
  const ours: OurOptimizer = (parameters) => new Adam(parameters, { lr, betas: [beta1, beta2], eps });
  assertSameLosses(autoencoderTask(32), ours, tf.train.adam(lr, beta1, beta2, eps));
});
