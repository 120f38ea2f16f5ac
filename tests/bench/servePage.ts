import { mkdtempSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, extname, join, normalize } from 'node:path';
import { build } from 'vite';
import { root } from '../support/site.ts';
import { isAsset, pathOf } from './nodeHost.ts';

/** A running server. */
export interface Server {
  readonly address: string;
  close(): void;
}

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.wasm': 'application/wasm',
};

/** What lets a page ask how much memory it uses; it would also let others start threads, so only that page gets it. */
const isolation = { 'Cross-Origin-Opener-Policy': 'same-origin', 'Cross-Origin-Embedder-Policy': 'require-corp' };

/** Bundles the page of the benchmark and serves it to this machine alone. */
export async function servePage(): Promise<Server> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  await bundle(folder);
  const server = createServer((request, response) => void answer(folder, request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}`,
    close() {
      server.close();
      server.closeAllConnections();
      rmSync(folder, { recursive: true });
    },
  };
}

async function bundle(outDir: string): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'error',
    root: join(root, 'tests', 'bench', 'page'),
    // The build for WebAssembly alone, without what drives graphics cards.
    resolve: { alias: { 'onnxruntime-web': 'onnxruntime-web/wasm' } },
    build: { outDir, target: 'esnext', chunkSizeWarningLimit: Number.POSITIVE_INFINITY },
  });
}

async function answer(folder: string, { url = '/' }: IncomingMessage, response: ServerResponse): Promise<void> {
  const { pathname, searchParams } = new URL(url, 'http://localhost');
  const name = basename(pathname);
  const path = isAsset(name) ? pathOf(name) : join(folder, normalize(pathname === '/' ? '/index.html' : pathname));
  try {
    const content = await readFile(path);
    const headers = { 'Content-Type': contentTypes[extname(path)] ?? 'application/octet-stream' };
    response.writeHead(200, searchParams.has('isolated') ? { ...headers, ...isolation } : headers).end(content);
  } catch {
    response.writeHead(404).end();
  }
}
