import { loadKernels } from '../../engine/index.ts';

const bytesOf = async (address: URL): Promise<Uint8Array> => {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address.pathname}: status ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
};

let ready: Promise<string> | null = null;

/**
 * Gives this thread, a page's or a worker's, the fastest kernels that the browser can run, once, and says which:
 * 'relaxed', 'simd' or 'typescript', the last also where their file cannot be had.
 */
export function readyKernels(): Promise<string> {
  ready ??= loadKernels({
    relaxed: () => bytesOf(new URL('../../engine/kernels/relaxed.wasm', import.meta.url)),
    simd: () => bytesOf(new URL('../../engine/kernels/simd.wasm', import.meta.url)),
  }).then(({ name }) => name);
  return ready;
}
