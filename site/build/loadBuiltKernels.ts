import { readFile } from 'node:fs/promises';
import { loadKernels } from '../../engine/index.ts';

const bytesOf = (name: string) => () => readFile(new URL(`../../engine/kernels/${name}.wasm`, import.meta.url));

/** Makes the fastest kernels that this machine can run the active ones, from the files in engine/kernels. */
export const loadBuiltKernels = () => loadKernels({ relaxed: bytesOf('relaxed'), simd: bytesOf('simd') });
