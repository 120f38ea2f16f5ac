import type { KernelMemory } from './kernelMemory.ts';
import type { Kernels } from './kernels.ts';

/**
 * The kernels in use and the memory they work in. Both are null before `loadKernels` is
 * called: until then the ops run their own loops. The memory stays null with the
 * TypeScript kernels, which need none.
 */
export const active: { kernels: Kernels | null; memory: KernelMemory | null } = {
  kernels: null,
  memory: null,
};
