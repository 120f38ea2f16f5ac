import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { root } from '../support/site.ts';
import type { Asset, Host } from './host.ts';

const folders: Readonly<Record<Asset, string>> = {
  'relaxed.wasm': 'engine/kernels',
  'simd.wasm': 'engine/kernels',
  'tfjs-backend-wasm-simd.wasm': 'node_modules/@tensorflow/tfjs-backend-wasm/dist',
  'ort-wasm-simd-threaded.wasm': 'node_modules/onnxruntime-web/dist',
  'ort-wasm-simd-threaded.mjs': 'node_modules/onnxruntime-web/dist',
};

/** Where an asset lies on disk. */
export function pathOf(asset: Asset): string {
  return join(root, folders[asset], asset);
}

/** Whether a name is that of an asset. */
export function isAsset(name: string): name is Asset {
  return Object.hasOwn(folders, name);
}

// onnxruntime-web gives Node a global Worker, even for one thread; jax-js would then start several.
Object.defineProperty(globalThis, 'Worker', { get: () => undefined, set: () => {} });

/** Node itself. */
export const nodeHost: Host = {
  folderOf: (asset) => join(root, folders[asset], '/'),
  bytesOf: (asset) => readFile(pathOf(asset)),
  async memory() {
    setFlagsFromString('--expose-gc');
    const collect: () => void = runInNewContext('gc');
    collect();
    // What was waiting for its end has it now, and leaves garbage of its own.
    await setTimeout(10);
    collect();
    const { heapUsed, external } = process.memoryUsage();
    return heapUsed + external;
  },
};
