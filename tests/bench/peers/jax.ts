import { defaultDevice, init, type Array as JaxArray, numpy } from '@jax-js/jax';
import type { Tensor } from '../../../engine/index.ts';

/** jax-js on WebAssembly; one thread, as neither Node nor our page gives it shared memory with workers. */
export async function startJax(): Promise<void> {
  await init('wasm');
  defaultDevice('wasm');
}

/** A tensor of jax-js with the same cells. */
export function toJax({ data, shape }: Pick<Tensor, 'data' | 'shape'>): JaxArray {
  return numpy.array(data.slice()).reshape([...shape]);
}
