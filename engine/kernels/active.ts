import type { KernelMemory } from './kernelMemory.ts';
import type { Kernels } from './kernels.ts';

/**
 * The kernels in use and the memory they work in; null until `loadKernels` has set them:
 * the ops then do their own loops. The TypeScript kernels have no memory of their own.
 */
export const active: { kernels: Kernels | null; memory: KernelMemory | null } = {
  kernels: null,
  memory: null,
};
