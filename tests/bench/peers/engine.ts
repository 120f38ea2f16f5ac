import { noGrad, type Tensor, tensor, tidy } from '../../../engine/index.ts';
import { active } from '../../../engine/kernels/active.ts';
import type { Kernels } from '../../../engine/kernels/kernels.ts';
import { loadKernels } from '../../../engine/kernels/loadKernels.ts';
import type { Prepared } from '../contender.ts';
import type { Host } from '../host.ts';

let loaded: Promise<unknown> | null = null;

/** This engine with the fastest kernels that the host can run; the one place where they are loaded. */
export async function startEngine(host: Host): Promise<void> {
  loaded ??= loadKernels({ relaxed: () => host.bytesOf('relaxed.wasm'), simd: () => host.bytesOf('simd.wasm') });
  await loaded;
}

/** A copy where parameters lie, which kernels use in place. */
export function resident({ data, shape }: Tensor): Tensor {
  return tensor(data, shape, { requiresGrad: true });
}

/** Computing an output, without gradients. */
export function engineOutput(run: () => Tensor): Prepared {
  return {
    run: () => tidy(() => noGrad(() => run().shape)),
    result: async () => tidy(() => noGrad(run)).data,
  };
}

/**
 * The kernels that `run` calls, one after the other, to be called again with the same arrays; gives what each returned
 * last.
 */
export function recordKernels(run: () => void): () => ReadonlyMap<string, unknown> {
  const { kernels, memory } = active;
  if (kernels === null || memory === null) throw new Error('no compiled kernels are loaded');
  const calls: [name: string, call: () => unknown][] = [];
  let highest = memory.mark();
  const recording = (name: string, kernel: (...given: unknown[]) => unknown) => {
    return (...given: unknown[]) => {
      calls.push([name, () => kernel(...given)]);
      highest = Math.max(highest, memory.mark());
      return kernel(...given);
    };
  };
  const entries = Object.entries(kernels).map(([name, kernel]) => [name, typeof kernel === 'function' ? recording(name, kernel) : kernel]);
  active.kernels = Object.fromEntries(entries) as Kernels;
  try {
    run();
  } finally {
    active.kernels = kernels;
  }
  return () => {
    const lowest = memory.mark();
    // Kernels keep what they need for a moment above the arrays, so those must be taken again.
    memory.allocate((highest - lowest) / Float32Array.BYTES_PER_ELEMENT);
    const results = new Map(calls.map(([name, call]) => [name, call()]));
    memory.release(lowest);
    return results;
  };
}
