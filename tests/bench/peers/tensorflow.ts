import * as tf from '@tensorflow/tfjs-core';
import '@tensorflow/tfjs-core/dist/register_all_gradients.js';
import '@tensorflow/tfjs-backend-cpu';
import { setWasmPaths } from '@tensorflow/tfjs-backend-wasm';
import type { Tensor } from '../../../engine/index.ts';
import type { Prepared } from '../contender.ts';
import type { Host } from '../host.ts';

const backends = { tfjsWasm: 'wasm', tfjsCpu: 'cpu' } as const;

/** TensorFlow.js with a backend on one thread, SIMD and no checks of its own. */
export async function startTensorflow(name: keyof typeof backends, host: Host): Promise<Pick<Prepared, 'enter'>> {
  tf.enableProdMode();
  tf.env().set('WASM_HAS_MULTITHREAD_SUPPORT', false);
  setWasmPaths(host.folderOf('tfjs-backend-wasm-simd.wasm'));
  const enter = () => tf.setBackend(backends[name]);
  if (!(await enter())) throw new Error(`TensorFlow.js did not start its backend ${backends[name]}`);
  return { enter };
}

/** Runs, and frees all that was made but what is returned. */
export function dropping(run: () => unknown): () => void {
  return () => {
    tf.engine().startScope();
    run();
    tf.engine().endScope();
  };
}

/** A tensor of TensorFlow.js with the same cells, on the backend in use. */
export function toTf({ data, shape }: Pick<Tensor, 'data' | 'shape'>): tf.Tensor {
  return tf.tensor(data.slice(), [...shape]);
}
