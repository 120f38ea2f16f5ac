import { active } from './active.ts';
import type { Kernels } from './kernels.ts';
import { typescriptKernels } from './typescriptKernels.ts';
import { Arena } from './wasm/arena.ts';
import type { KernelExports } from './wasm/kernelExports.ts';
import { wasmKernels } from './wasm/wasmKernels.ts';
import { createMemory, type WebAssemblyHost, webAssembly } from './wasm/webAssembly.ts';

/** Where the compiled kernels come from. */
export interface KernelSources {
  /** The bytes of relaxed.wasm; only asked for when the host can run them. */
  readonly relaxed: () => Promise<Uint8Array>;
  /** The bytes of simd.wasm; likewise. */
  readonly simd: () => Promise<Uint8Array>;
  /** Bytes of memory wanted, halved until the host grants them; default 256 MiB. */
  readonly memory?: number;
}

/**
 * Makes the fastest kernels that the host can run the active ones, and returns them.
 * Without WebAssembly, when it is forbidden or its file cannot be had, these are the
 * TypeScript kernels.
 */
export async function loadKernels(sources: KernelSources): Promise<Kernels> {
  const host = webAssembly();
  const name = host && builds.find((build) => host.validate(probes[build]));
  const loaded = name && (await instantiate(host, name, sources).catch(() => null));
  active.kernels = loaded?.kernels ?? typescriptKernels;
  active.memory = loaded?.arena ?? null;
  return active.kernels;
}

const builds = ['relaxed', 'simd'] as const;

/** Modules of one function that drops a vector; the first multiplies and adds before. */
const probes = {
  relaxed: probeOf([
    0x41, 0, 0xfd, 0x0f, 0x41, 0, 0xfd, 0x0f, 0x41, 0, 0xfd, 0x0f, 0xfd, 0x85, 0x02,
  ]),
  simd: probeOf([0x41, 0, 0xfd, 0x0f]),
};

function probeOf(code: readonly number[]): Uint8Array {
  const body = [0, ...code, 0x1a, 0x0b];
  const header = [0, 0x61, 0x73, 0x6d, 1, 0, 0, 0];
  const types = [1, 4, 1, 0x60, 0, 0];
  const functions = [3, 2, 1, 0];
  const bodies = [10, body.length + 2, 1, body.length, ...body];
  return Uint8Array.from([...header, ...types, ...functions, ...bodies]);
}

/** Compiles a build and gives it a memory. @throws when the host refuses either */
async function instantiate(
  host: WebAssemblyHost,
  name: (typeof builds)[number],
  sources: KernelSources,
): Promise<{ kernels: Kernels; arena: Arena }> {
  const memory = createMemory(host, sources.memory ?? 2 ** 28);
  const { instance } = await host.instantiate(await sources[name](), {
    env: { memory },
    loss: { log: Math.log },
  });
  const arena = new Arena(memory.buffer);
  return {
    kernels: wasmKernels(name, instance.exports as KernelExports, arena),
    arena,
  };
}
