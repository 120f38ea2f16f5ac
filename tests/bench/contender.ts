import type { Host } from './host.ts';

/** Everyone that takes part, with the packages that tell its version. */
export const contenders = {
  ours: { title: 'this engine', packages: [] },
  kernels: { title: 'its kernels alone', packages: [] },
  peak: { title: 'multiply-adds in registers', packages: [] },
  onnx: { title: 'ONNX Runtime Web', packages: ['onnxruntime-web'] },
  jax: { title: 'jax-js, WASM', packages: ['@jax-js/jax'] },
  tfjsWasm: { title: 'TensorFlow.js, WASM', packages: ['@tensorflow/tfjs-core', '@tensorflow/tfjs-backend-wasm'] },
  tfjsCpu: { title: 'TensorFlow.js, CPU', packages: ['@tensorflow/tfjs-core', '@tensorflow/tfjs-backend-cpu'] },
  convnet: { title: 'ConvNetJS', packages: ['convnetjs'] },
} as const;

/** A short name of who takes part. */
export type ContenderName = keyof typeof contenders;

/** Those that are not of this project. */
export const peers = ['onnx', 'jax', 'tfjsWasm', 'tfjsCpu', 'convnet'] as const satisfies readonly ContenderName[];

/** Work that is ready to be done again and again. */
export interface Prepared {
  /** Called before a round and not timed. */
  readonly enter?: () => Promise<unknown>;
  /** The work, which is timed; a promise is waited for. */
  readonly run: () => unknown;
  /** What the work comes to, to be compared: an output, or the losses of the first steps. Called once, before `run`. */
  readonly result: () => Promise<ArrayLike<number>>;
}

/** A way to do the work of a workload; its data are made and moved where it wants them beforehand. */
export type Prepare = (host: Host) => Promise<Prepared>;
