/**
 * Room for arrays that the WebAssembly kernels read and write in place; other arrays are
 * copied in and out on every call. Its size never changes, so that views stay valid.
 */
export interface KernelMemory {
  /**
   * An array that lives until the arena is released, filled with whatever was there;
   * null when there is no room (use an ordinary array then).
   */
  allocate(length: number): Float32Array | null;
  /** Where the arena stands now. */
  mark(): number;
  /** Gives back all that was allocated since `mark`; those arrays must not be used. */
  release(mark: number): void;
  /**
   * An array that lives as long as it can be reached itself (a subarray of it does not
   * count), such as a parameter's; null when there is no room.
   */
  allocatePersistent(length: number): Float32Array | null;
  /** Takes back what `allocatePersistent` gave; false if the array is none of those. */
  free(cells: Float32Array): boolean;
  /** Whether an array ends with the arena. */
  isInArena(cells: Float32Array): boolean;
}
