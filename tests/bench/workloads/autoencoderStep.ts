import { autoencoder, manualSeed, mse, tensor } from '../../../engine/index.ts';
import { tensorflowAutoencoder, tensorflowMse } from '../../support/tensorflowNetworks.ts';
import type { Prepare } from '../contender.ts';
import { digits } from '../data.ts';
import { startEngine } from '../peers/engine.ts';
import { engineTraining, kernelTraining, trainingStep } from '../peers/engineTraining.ts';
import { startJax, toJax } from '../peers/jax.ts';
import { jaxAutoencoder, jaxMse, jaxTraining } from '../peers/jaxNetworks.ts';
import { startTensorflow, toTf } from '../peers/tensorflow.ts';
import { tensorflowTraining } from '../peers/tensorflowTraining.ts';
import type { Workload } from '../workload.ts';

const [batch, lr] = [64, 1];
const x = tensor(digits(batch).data, [batch, 784]);

function seededAutoencoder() {
  manualSeed(1);
  return autoencoder();
}

function ourStep(): () => number {
  const model = seededAutoencoder();
  return trainingStep(model, () => mse(model.forward(x), x), lr);
}

const inTensorflow =
  (backend: 'tfjsWasm' | 'tfjsCpu'): Prepare =>
  async (host) => {
    const started = await startTensorflow(backend, host);
    const [network, rows] = [tensorflowAutoencoder(seededAutoencoder().stateDict()), toTf(x)];
    return { ...started, ...tensorflowTraining(network, () => tensorflowMse(network.forward(rows), rows), lr) };
  };

/** A step of training the book's autoencoder. */
export const workload: Workload = {
  name: 'autoencoder',
  title: `autoencoder, one step of SGD, batch ${batch}`,
  // Forward, the gradients of all weights, and of the inputs of all layers but the first.
  operations: 2 * batch * (3 * (512 * 256 * 2 + 512 * 784) + 2 * 784 * 512),
  contenders: {
    async ours(host) {
      await startEngine(host);
      return engineTraining(ourStep());
    },
    async kernels(host) {
      await startEngine(host);
      return kernelTraining(ourStep(), 'meanSquaredError');
    },
    async jax() {
      await startJax();
      return jaxTraining(jaxAutoencoder, seededAutoencoder().stateDict(), { x: toJax(x), target: toJax(x), loss: jaxMse, lr });
    },
    tfjsWasm: inTensorflow('tfjsWasm'),
    tfjsCpu: inTensorflow('tfjsCpu'),
  },
  absent: {
    onnx: 'only runs networks, it does not train them',
    convnet: 'computes squared errors behind a linear layer only, not behind a sigmoid',
  },
  goals: [
    { against: 'jax', atLeast: 1.4 },
    { against: 'tfjsWasm', atLeast: 12 },
  ],
};
