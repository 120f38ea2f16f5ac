/** What the kernels use of the host's WebAssembly. */
export interface WebAssemblyHost {
  readonly Memory: new (pages: {
    readonly initial: number;
    readonly maximum: number;
  }) => WebAssemblyMemory;
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (
    module: object,
    imports: Readonly<Record<string, Readonly<Record<string, unknown>>>>,
  ) => { readonly exports: unknown };
  validate(bytes: Uint8Array): boolean;
}

/** A memory whose size never changes. */
export interface WebAssemblyMemory {
  readonly buffer: ArrayBuffer;
}

/** The host's WebAssembly; undefined where there is none or it is forbidden. */
export function webAssembly(): WebAssemblyHost | undefined {
  return Reflect.get(globalThis, 'WebAssembly') as WebAssemblyHost | undefined;
}

const PAGE_BYTES = 65536;
const SMALLEST_BYTES = 2 ** 24;

/**
 * A memory of `bytes`, or of the largest half, quarter … that the host grants.
 * @returns null when it does not even grant 16 MiB
 */
export function createMemory(
  host: Pick<WebAssemblyHost, 'Memory'>,
  bytes: number,
): WebAssemblyMemory | null {
  const pages = Math.ceil(bytes / PAGE_BYTES);
  try {
    return new host.Memory({ initial: pages, maximum: pages });
  } catch {
    return bytes / 2 < SMALLEST_BYTES ? null : createMemory(host, bytes / 2);
  }
}
