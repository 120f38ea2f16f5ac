import type { Kernels } from '../kernels.ts';
import type { Arena } from './arena.ts';
import { Caller } from './caller.ts';
import { elementwise } from './elementwise.ts';
import type { KernelExports } from './kernelExports.ts';
import { pooling } from './pooling.ts';
import { products } from './products.ts';
import { training } from './training.ts';

/** The kernels of a compiled module; what does not fit its memory is left to the loops. */
export function wasmKernels(
  name: Kernels['name'],
  wasm: KernelExports,
  arena: Arena,
): Kernels {
  const caller = new Caller(wasm, arena);
  return {
    name,
    ...products(caller),
    ...pooling(caller),
    ...elementwise(caller),
    ...training(caller),
  };
}
