import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import asc from 'assemblyscript/asc';

const kernels = fileURLToPath(new URL('../../engine/kernels/', import.meta.url));

/** The compiler's options for each build: the same sources, with and without relaxed SIMD. */
const builds = {
  relaxed: ['--enable', 'simd', '--enable', 'relaxed-simd'],
  simd: ['--enable', 'simd'],
};

/** 112 warns of functions that exchange vectors: they do so within the module only. */
const options = ['-O3', '--shrinkLevel', '1', '--converge', '--noAssert', '--runtime', 'stub', '--importMemory', '--disableWarning', '112'];

/**
 * Compiles engine/kernels/assembly into relaxed.wasm and simd.wasm in a folder.
 * @throws Error with the compiler's words when it refuses the sources
 */
export async function buildKernels(folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (const [name, features] of Object.entries(builds)) {
    const base = join(kernels, 'assembly');
    const { error, stderr } = await asc.main(['index.ts', '--baseDir', base, ...options, ...features, '--outFile', 'out.wasm'], {
      writeFile: (_, contents) => writeFileSync(join(folder, `${name}.wasm`), contents),
    });
    if (error !== null) throw new Error(`${name}: ${error.message}\n${stderr}`);
  }
}

if (import.meta.main) await buildKernels(kernels);
