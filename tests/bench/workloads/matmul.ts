import { jit, numpy } from '@jax-js/jax';
import * as tf from '@tensorflow/tfjs-core';
import { matmul } from '../../../engine/index.ts';
import type { Prepare } from '../contender.ts';
import { numbers } from '../data.ts';
import { preparePeak } from '../peak.ts';
import { engineOutput, resident, startEngine } from '../peers/engine.ts';
import { startJax, toJax } from '../peers/jax.ts';
import { onnxContender } from '../peers/onnx.ts';
import { dropping, startTensorflow, toTf } from '../peers/tensorflow.ts';
import type { Workload } from '../workload.ts';

const size = 512;
const [a, b] = [numbers([size, size], 1), numbers([size, size], 2)];

const inTensorflow =
  (backend: 'tfjsWasm' | 'tfjsCpu'): Prepare =>
  async (host) => {
    const started = await startTensorflow(backend, host);
    const [x, y] = [toTf(a) as tf.Tensor2D, toTf(b) as tf.Tensor2D];
    return { ...started, run: dropping(() => tf.matMul(x, y)), result: () => tf.matMul(x, y).data() };
  };

/** A product of two large matrices: what the best can do with a machine. */
export const workload: Workload = {
  name: 'matmul',
  title: `matrix product, ${size} × ${size} × ${size}`,
  operations: 2 * size ** 3,
  contenders: {
    async ours(host) {
      await startEngine(host);
      const [left, right] = [resident(a), resident(b)];
      return engineOutput(() => matmul(left, right));
    },
    peak: preparePeak,
    onnx: (host) => onnxContender(host, { constants: { b }, nodes: [{ operator: 'MatMul', inputs: ['x', 'b'], outputs: ['y'] }] }, a),
    async jax() {
      await startJax();
      const [left, right] = [toJax(a), toJax(b)];
      const product = jit(numpy.matmul);
      const run = () => product(left.ref, right.ref).blockUntilReady();
      return { run: async () => (await run()).dispose(), result: async () => (await run()).data() as Promise<Float32Array> };
    },
    tfjsWasm: inTensorflow('tfjsWasm'),
    tfjsCpu: inTensorflow('tfjsCpu'),
  },
  absent: { convnet: 'has no matrix product' },
  goals: [
    { against: 'peak', atLeast: 0.75 },
    { against: 'best peer', atLeast: 1.4 },
  ],
};
