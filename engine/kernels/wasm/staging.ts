import type { Arena } from './arena.ts';

/**
 * The arrays of one call of a kernel, as addresses in its memory: those that live there
 * are used in place, others are copied into scratch space and their results back.
 */
export class Staging {
  readonly #arena: Arena;
  readonly #results: { readonly array: Cells; readonly staged: Cells }[] = [];
  #next: number;
  readonly #end: number;

  constructor(arena: Arena) {
    this.#arena = arena;
    [this.#next, this.#end] = arena.scratch;
  }

  /** Whether everything asked for so far found room. */
  get fits(): boolean {
    return this.#next <= this.#end;
  }

  /** The address of an array that the kernel reads; 0 for null. */
  read(array: Cells | null): number {
    if (array === null) return 0;
    if (array.buffer === this.#arena.buffer) return array.byteOffset;
    const staged = this.#roomFor(array);
    staged?.set(array);
    return staged?.byteOffset ?? 0;
  }

  /** The address of an array that the kernel writes from end to end. */
  write(array: Cells): number {
    if (array.buffer === this.#arena.buffer) return array.byteOffset;
    const staged = this.#roomFor(array);
    if (staged !== null) this.#results.push({ array, staged });
    return staged?.byteOffset ?? 0;
  }

  /** The address of an array that the kernel reads and writes; 0 for null. */
  update(array: Cells | null): number {
    if (array === null || array.buffer === this.#arena.buffer) return this.read(array);
    const address = this.write(array);
    if (this.fits) this.#results.at(-1)?.staged.set(array);
    return address;
  }

  /** The address of so many bytes of scratch space. */
  scratch(bytes: number): number {
    const address = this.#next;
    this.#next = address + Math.ceil(bytes / 64) * 64;
    return address;
  }

  /** Copies the results out. */
  finish(): void {
    for (const { array, staged } of this.#results) array.set(staged);
  }

  /** Room for an array of this kind and length. */
  #roomFor(array: Cells): Cells | null {
    const address = this.scratch(array.byteLength);
    const CellsOf = array instanceof Int32Array ? Int32Array : Float32Array;
    return this.fits ? new CellsOf(this.#arena.buffer, address, array.length) : null;
  }
}

/** What kernels work on: numbers of 4 bytes. */
export type Cells = Float32Array | Int32Array;
