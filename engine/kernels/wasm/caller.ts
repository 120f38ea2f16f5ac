import type { Arena } from './arena.ts';
import type { KernelExports } from './kernelExports.ts';
import { Staging } from './staging.ts';

/** Calls compiled kernels on any arrays. */
export class Caller {
  readonly wasm: KernelExports;
  readonly #arena: Arena;

  constructor(wasm: KernelExports, arena: Arena) {
    this.wasm = wasm;
    this.#arena = arena;
  }

  /** Writes the sizes that the next call reads. */
  setGeometry(numbers: readonly number[]): void {
    const { value: address } = this.wasm.geometryAddress;
    new Int32Array(this.#arena.buffer, address, numbers.length).set(numbers);
  }

  /**
   * The result of a kernel; of `otherwise` when its arrays do not fit into the memory.
   * @param stage finds the arrays' addresses and returns the call itself
   */
  call<Result>(
    stage: (staging: Staging) => () => Result,
    otherwise: () => Result,
  ): Result {
    const staging = new Staging(this.#arena);
    const kernel = stage(staging);
    if (!staging.fits) return otherwise();
    const result = kernel();
    staging.finish();
    return result;
  }
}
