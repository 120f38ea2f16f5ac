import type { Host } from '../host.ts';

/** `performance` of a page that is isolated from other origins; not yet among TypeScript's types. */
interface MeasuringPerformance {
  measureUserAgentSpecificMemory(): Promise<{ readonly bytes: number }>;
}

/** A page of the benchmark's own server. */
export const browserHost: Host = {
  folderOf: () => '/assets-of-contenders/',
  bytesOf: async (asset) => new Uint8Array(await (await fetch(`/assets-of-contenders/${asset}`)).arrayBuffer()),
  async memory() {
    const { bytes } = await (performance as unknown as MeasuringPerformance).measureUserAgentSpecificMemory();
    return bytes;
  },
};
