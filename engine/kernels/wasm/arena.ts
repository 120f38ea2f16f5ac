import type { KernelMemory } from '../kernelMemory.ts';

/** Below it lies what the compiled kernels keep for themselves. */
const FIRST = 4096;
/** Kernels may read past an array's end, by one vector at most. */
const SPARE = 64;
/** Arrays start at the start of a cache line. */
const LINE = 64;

/**
 * The memory that kernels work in: passing arrays grow from the bottom, persistent ones
 * from the top, and what is left between them is the kernels' scratch space.
 */
export class Arena implements KernelMemory {
  readonly buffer: ArrayBuffer;
  #bottom = FIRST;
  #top: number;
  /** The bytes of each gap that was given back between persistent arrays, by address. */
  readonly #gaps = new Map<number, number>();
  readonly #blocks = new WeakMap<Float32Array, Block>();
  readonly #lost = new FinalizationRegistry<Block>((block) => this.#giveBack(block));

  constructor(buffer: ArrayBuffer) {
    this.buffer = buffer;
    this.#top = buffer.byteLength - SPARE;
  }

  allocate(length: number): Float32Array | null {
    const address = this.#bottom;
    const end = address + linesOf(length);
    if (end > this.#top) return null;
    this.#bottom = end;
    return new Float32Array(this.buffer, address, length);
  }

  mark(): number {
    return this.#bottom;
  }

  release(mark: number): void {
    this.#bottom = mark;
  }

  allocatePersistent(length: number): Float32Array | null {
    const bytes = linesOf(length);
    const address = this.#takeGap(bytes) ?? this.#lowerTop(bytes);
    if (address === null) return null;
    const array = new Float32Array(this.buffer, address, length);
    const block = { address, bytes };
    this.#blocks.set(array, block);
    this.#lost.register(array, block, array);
    return array;
  }

  free(cells: Float32Array): boolean {
    const block = this.#blocks.get(cells);
    if (block === undefined) return false;
    this.#blocks.delete(cells);
    this.#lost.unregister(cells);
    this.#giveBack(block);
    return true;
  }

  isInArena({ buffer, byteOffset }: Float32Array): boolean {
    return buffer === this.buffer && byteOffset < this.#bottom;
  }

  /** Where scratch space starts and ends. */
  get scratch(): readonly [start: number, end: number] {
    return [this.#bottom, this.#top];
  }

  /** The start of the first gap that is large enough; its rest stays a gap. */
  #takeGap(bytes: number): number | null {
    for (const [address, size] of this.#gaps) {
      if (size < bytes) continue;
      this.#gaps.delete(address);
      if (size > bytes) this.#gaps.set(address + bytes, size - bytes);
      return address;
    }
    return null;
  }

  #lowerTop(bytes: number): number | null {
    const address = this.#top - bytes;
    if (address < this.#bottom) return null;
    this.#top = address;
    return address;
  }

  /** Joins a block with the gaps beside it, and with what lies below all arrays. */
  #giveBack(block: Block): void {
    let { address, bytes } = block;
    for (const [start, size] of this.#gaps) {
      if (start + size !== address && address + bytes !== start) continue;
      this.#gaps.delete(start);
      address = Math.min(address, start);
      bytes += size;
    }
    if (address === this.#top) this.#top += bytes;
    else this.#gaps.set(address, bytes);
  }
}

interface Block {
  readonly address: number;
  readonly bytes: number;
}

/** The bytes of so many numbers, rounded up to whole cache lines. */
function linesOf(length: number): number {
  return Math.ceil((length * 4) / LINE) * LINE;
}
