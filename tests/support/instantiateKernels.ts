import type { Kernels } from '../../engine/kernels/kernels.ts';
import { Arena } from '../../engine/kernels/wasm/arena.ts';
import type { KernelExports } from '../../engine/kernels/wasm/kernelExports.ts';
import { wasmKernels } from '../../engine/kernels/wasm/wasmKernels.ts';

/** Compiled kernels in a memory of their own, of so many bytes: a multiple of 64 KiB. */
export function instantiateKernels(
  name: 'relaxed' | 'simd',
  code: Uint8Array<ArrayBuffer>,
  bytes: number,
): { kernels: Kernels; arena: Arena } {
  const pages = bytes / 2 ** 16;
  const memory = new WebAssembly.Memory({ initial: pages, maximum: pages });
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(code), { env: { memory }, loss: { log: Math.log } });
  const arena = new Arena(memory.buffer);
  return { kernels: wasmKernels(name, exports as unknown as KernelExports, arena), arena };
}
