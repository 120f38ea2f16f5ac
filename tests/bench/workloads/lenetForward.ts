import { jit, tree } from '@jax-js/jax';
import * as tf from '@tensorflow/tfjs-core';
import { tensorflowLenet } from '../../support/tensorflowNetworks.ts';
import type { Prepare } from '../contender.ts';
import { digits, seededLenet } from '../data.ts';
import { convnetLenet, convnetLogits, toVolumes } from '../peers/convnet.ts';
import { engineOutput, startEngine } from '../peers/engine.ts';
import { startJax, toJax } from '../peers/jax.ts';
import { jaxLenet, toJaxParameters } from '../peers/jaxNetworks.ts';
import { onnxContender } from '../peers/onnx.ts';
import { onnxLenet } from '../peers/onnxLenet.ts';
import { dropping, startTensorflow, toTf } from '../peers/tensorflow.ts';
import type { Workload } from '../workload.ts';

const operationsOfOne = 2 * (6 * 25 * 784 + 16 * 150 * 100 + 400 * 120 + 120 * 84 + 84 * 10);

/** The logits of some digits, by the book's network. */
function lenetForward(batch: number): Workload {
  const x = digits(batch);
  const inTensorflow =
    (backend: 'tfjsWasm' | 'tfjsCpu'): Prepare =>
    async (host) => {
      const started = await startTensorflow(backend, host);
      const { forward } = tensorflowLenet(seededLenet().stateDict());
      const images = toTf({ data: x.data, shape: [batch, 28, 28, 1] });
      return { ...started, run: dropping(() => forward(images)), result: () => tf.tidy(() => forward(images)).data() };
    };
  return {
    name: `forward${batch}`,
    title: `LeNet forward, batch ${batch}`,
    operations: batch * operationsOfOne,
    contenders: {
      async ours(host) {
        await startEngine(host);
        const model = seededLenet();
        return engineOutput(() => model.forward(x));
      },
      onnx: (host) => onnxContender(host, onnxLenet(seededLenet().stateDict()), x),
      async jax() {
        await startJax();
        const [network, parameters, images] = [jit(jaxLenet), toJaxParameters(seededLenet().stateDict()), toJax(x)];
        const run = () => network(tree.ref(parameters), images.ref).blockUntilReady();
        return { run: async () => (await run()).dispose(), result: async () => (await run()).data() as Promise<Float32Array> };
      },
      tfjsWasm: inTensorflow('tfjsWasm'),
      tfjsCpu: inTensorflow('tfjsCpu'),
      async convnet() {
        const [net, volumes] = [convnetLenet(seededLenet().stateDict()), toVolumes(x)];
        const logits = () => volumes.flatMap((volume) => convnetLogits(net, volume));
        return { run: () => volumes.map((volume) => net.forward(volume)), result: async () => logits() };
      },
    },
    absent: {},
    goals: [{ against: 'onnx', atLeast: 1 }],
  };
}

/** One digit, as when a reader draws it. */
export const single = lenetForward(1);

/** A batch. */
export const batched = lenetForward(32);
