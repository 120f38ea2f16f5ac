import { jit, lax, type numpy } from '@jax-js/jax';
import * as tf from '@tensorflow/tfjs-core';
import { conv2d, conv2dShape, type Shape, sizeOf } from '../../../engine/index.ts';
import type { Prepare } from '../contender.ts';
import { numbers } from '../data.ts';
import { convnetLayer, fromVolumes, toVolumes } from '../peers/convnet.ts';
import { engineOutput, resident, startEngine } from '../peers/engine.ts';
import { startJax, toJax } from '../peers/jax.ts';
import { onnxContender } from '../peers/onnx.ts';
import { dropping, startTensorflow, toTf } from '../peers/tensorflow.ts';
import type { Goal, Workload } from '../workload.ts';

/** A convolution with stride 1. */
interface Convolution {
  readonly name: string;
  /** [N, C, H, W] */
  readonly x: Shape;
  /** [filters, C, K, K] */
  readonly weight: Shape;
  readonly padding: number;
  readonly goals: readonly Goal[];
}

/** A convolution with its bias, by everyone. */
export function convolution({ name, goals, padding, ...shapes }: Convolution): Workload {
  const [x, weight, bias] = [numbers(shapes.x, 1), numbers(shapes.weight, 2), numbers([Number(shapes.weight[0])], 3)];
  const output = conv2dShape(x.shape, weight.shape, { padding });
  const [batch, ...image] = x.shape;
  const [filters, , kernel] = weight.shape;

  const inTensorflow =
    (backend: 'tfjsWasm' | 'tfjsCpu'): Prepare =>
    async (host) => {
      const started = await startTensorflow(backend, host);
      const images = tf.transpose(toTf(x) as tf.Tensor4D, [0, 2, 3, 1]);
      const filter = tf.transpose(toTf(weight) as tf.Tensor4D, [2, 3, 1, 0]);
      const biases = toTf(bias);
      const run = () => tf.fused.conv2d({ x: images, filter, strides: 1, pad: padding, bias: biases });
      return { ...started, run: dropping(run), result: () => tf.transpose(run(), [0, 3, 1, 2]).data() };
    };

  return {
    name,
    title: `convolution, ${batch} × ${image.join(' × ')} → ${filters} @ ${kernel} × ${kernel}, padding ${padding}`,
    operations: 2 * sizeOf(output) * sizeOf(weight.shape.slice(1)),
    contenders: {
      async ours(host) {
        await startEngine(host);
        const [given, filter, biases] = [resident(x), resident(weight), resident(bias)];
        return engineOutput(() => conv2d(given, filter, biases, { padding }));
      },
      onnx(host) {
        const attributes = { pads: [padding, padding, padding, padding] };
        const nodes = [{ operator: 'Conv', inputs: ['x', 'weight', 'bias'], outputs: ['y'], attributes }];
        return onnxContender(host, { constants: { weight, bias }, nodes }, x);
      },
      async jax() {
        await startJax();
        const [given, filter, biases] = [toJax(x), toJax(weight), toJax({ data: bias.data, shape: [Number(filters), 1, 1] })];
        const pads: [number, number][] = [
          [padding, padding],
          [padding, padding],
        ];
        const layer = jit((x: numpy.Array, filter: numpy.Array, bias: numpy.Array) => lax.conv(x, filter, [1, 1], pads).add(bias));
        const run = () => layer(given.ref, filter.ref, biases.ref).blockUntilReady();
        return { run: async () => (await run()).dispose(), result: async () => (await run()).data() as Promise<Float32Array> };
      },
      tfjsWasm: inTensorflow('tfjsWasm'),
      tfjsCpu: inTensorflow('tfjsCpu'),
      async convnet() {
        const layer = convnetLayer(x.shape, weight, bias, padding);
        const volumes = toVolumes(x);
        const run = () => volumes.map((volume) => layer.forward(volume));
        return { run, result: async () => fromVolumes(run()) };
      },
    },
    absent: {},
    goals,
  };
}
