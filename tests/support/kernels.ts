import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Kernels } from '../../engine/kernels/kernels.ts';
import { typescriptKernels } from '../../engine/kernels/typescriptKernels.ts';
import type { Arena } from '../../engine/kernels/wasm/arena.ts';
import type { Cells } from '../../engine/kernels/wasm/staging.ts';
import { instantiateKernels } from './instantiateKernels.ts';
import { root } from './site.ts';

/** Puts a copy of an array where the kernels under test shall find it. */
export type Place = <A extends Cells>(array: A) => A;

/** Kernels to test, and where their arrays lie. */
export interface Implementation {
  readonly label: string;
  readonly kernels: Kernels;
  /** Calls with a place for arrays, which are gone afterwards; the rest of the memory is NaN. */
  readonly use: <Result>(call: (place: Place) => Result) => Result;
}

/** The bytes of a committed build. */
export const kernelBytes = (name: 'relaxed' | 'simd'): Uint8Array => readFileSync(join(root, 'engine', 'kernels', `${name}.wasm`));

/** The compiled kernels in a memory of their own. */
export const compiledKernels = (name: 'relaxed' | 'simd', bytes = 2 ** 20) =>
  instantiateKernels(name, new Uint8Array(kernelBytes(name)), bytes);

/** Every build with arrays in its memory and outside, and the plain loops. */
export const implementations: readonly Implementation[] = [
  { label: 'typescript', kernels: typescriptKernels, use: (call) => call((array) => array.slice() as typeof array) },
  ...(['relaxed', 'simd'] as const).flatMap((name) => {
    const { kernels, arena } = compiledKernels(name);
    return [
      { label: `${name}, in memory`, kernels, use: inside(arena) },
      { label: `${name}, copied in`, kernels, use: outside(arena) },
    ];
  }),
];

function inside(arena: Arena): Implementation['use'] {
  return (call) => {
    const mark = arena.mark();
    fillWithNaN(arena);
    const place: Place = (array) => {
      const room = arena.allocate(array.length);
      if (room === null) throw new Error('The memory of the tests is too small.');
      const cells = array instanceof Int32Array ? new Int32Array(room.buffer, room.byteOffset, room.length) : room;
      cells.set(array);
      return cells as typeof array;
    };
    const result = call(place);
    arena.release(mark);
    return result;
  };
}

function outside(arena: Arena): Implementation['use'] {
  return (call) => {
    fillWithNaN(arena);
    return call((array) => array.slice() as typeof array);
  };
}

function fillWithNaN(arena: Arena): void {
  new Float32Array(arena.buffer, arena.mark()).fill(Number.NaN);
}
