import type * as tf from '@tensorflow/tfjs-core';
import { crossEntropy } from '../../../engine/index.ts';
import { tensorflowCrossEntropy, tensorflowLenet } from '../../support/tensorflowNetworks.ts';
import { digits, firstLosses, labelsOf, seededLenet } from '../data.ts';
import { convnetLenet, convnetTraining, toVolumes } from '../peers/convnet.ts';
import { startEngine } from '../peers/engine.ts';
import { engineTraining, kernelTraining, trainingStep } from '../peers/engineTraining.ts';
import { startJax, toJax } from '../peers/jax.ts';
import { jaxCrossEntropy, jaxLenet, jaxTraining } from '../peers/jaxNetworks.ts';
import { startTensorflow, toTf } from '../peers/tensorflow.ts';
import { tensorflowTraining } from '../peers/tensorflowTraining.ts';
import type { Workload } from '../workload.ts';

const [batch, lr] = [32, 0.1];
const [x, labels] = [digits(batch), labelsOf(batch)];

/** One hot number in each row. */
const oneHot = {
  data: Float32Array.from({ length: batch * 10 }, (_, i) => Number(labels[Math.floor(i / 10)] === i % 10)),
  shape: [batch, 10],
};

function ourStep(): () => number {
  const model = seededLenet();
  return trainingStep(model, () => crossEntropy(model.forward(x), labels), lr);
}

/** A step of training the book's network: forward, back, and new weights. */
export const workload: Workload = {
  name: 'step',
  title: `LeNet, one step of SGD, batch ${batch}`,
  contenders: {
    async ours(host) {
      await startEngine(host);
      return engineTraining(ourStep());
    },
    async kernels(host) {
      await startEngine(host);
      return kernelTraining(ourStep(), 'crossEntropy');
    },
    async jax() {
      await startJax();
      const task = { x: toJax(x), target: toJax(oneHot), loss: jaxCrossEntropy, lr };
      return jaxTraining(jaxLenet, seededLenet().stateDict(), task);
    },
    async tfjsCpu(host) {
      const started = await startTensorflow('tfjsCpu', host);
      const network = tensorflowLenet(seededLenet().stateDict());
      const [images, target] = [toTf({ data: x.data, shape: [batch, 28, 28, 1] }), toTf(oneHot) as tf.Tensor2D];
      return { ...started, ...tensorflowTraining(network, () => tensorflowCrossEntropy(network.forward(images), target), lr) };
    },
    async convnet() {
      const step = convnetTraining(convnetLenet(seededLenet().stateDict()), toVolumes(x), labels, lr);
      return { run: step, result: () => firstLosses(step) };
    },
  },
  absent: { tfjsWasm: 'has no gradient of a convolution', onnx: 'only runs networks, it does not train them' },
  goals: [
    { against: 'kernels', atLeast: 1 / 1.15 },
    { against: 'tfjsCpu', atLeast: 60 },
    { against: 'convnet', atLeast: 20 },
  ],
};
