/** What the kernels use of the host's WebAssembly. */
export interface WebAssemblyHost {
  readonly Memory: new (pages: {
    readonly initial: number;
    readonly maximum: number;
  }) => WebAssemblyMemory;
  instantiate(
    bytes: Uint8Array,
    imports: Readonly<Record<string, Readonly<Record<string, unknown>>>>,
  ): Promise<{ readonly instance: { readonly exports: unknown } }>;
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
 * @throws what the host throws when it does not even grant 16 MiB
 */
export function createMemory(
  host: Pick<WebAssemblyHost, 'Memory'>,
  bytes: number,
): WebAssemblyMemory {
  const pages = Math.ceil(bytes / PAGE_BYTES);
  try {
    return new host.Memory({ initial: pages, maximum: pages });
  } catch (refusal) {
    if (bytes / 2 < SMALLEST_BYTES) throw refusal;
    return createMemory(host, bytes / 2);
  }
}
