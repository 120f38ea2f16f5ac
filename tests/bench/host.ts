/** Compiled code that a contender loads. */
export type Asset =
  | 'relaxed.wasm'
  | 'simd.wasm'
  | 'tfjs-backend-wasm-simd.wasm'
  | 'ort-wasm-simd-threaded.wasm'
  | 'ort-wasm-simd-threaded.mjs';

/** Where a benchmark runs: in Node or in a page. */
export interface Host {
  /** Where a package finds its compiled code, with a slash at the end. */
  folderOf(asset: Asset): string;
  bytesOf(asset: Asset): Promise<Uint8Array>;
  /** Bytes in use once garbage is collected. */
  memory(): Promise<number>;
}
