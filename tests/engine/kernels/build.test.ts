import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { buildKernels } from '../../../site/build/buildKernels.ts';
import { compiledKernels, kernelBytes } from '../../support/kernels.ts';

const builds = ['relaxed', 'simd'] as const;

test('the committed kernels are what their sources compile to', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'kernels-'));
  await buildKernels(folder);
  for (const name of builds) {
    const isSame = readFileSync(join(folder, `${name}.wasm`)).equals(kernelBytes(name));
    assert.ok(isSame, `${name}.wasm is out of date: run npm run kernels`);
  }
  rmSync(folder, { recursive: true });
});

test('each build is at most 5 kB when compressed', () => {
  for (const name of builds) assert.ok(gzipSync(kernelBytes(name), { level: 9 }).length <= 5000, name);
});

test('what the builds keep for themselves ends below the arena', () => {
  for (const name of builds) {
    const { arena } = compiledKernels(name);
    const start = arena.mark() / 4;
    const module = new WebAssembly.Module(new Uint8Array(kernelBytes(name)));
    const memory = new WebAssembly.Memory({ initial: 1, maximum: 1 });
    const { exports } = new WebAssembly.Instance(module, { env: { memory }, loss: { log: Math.log } });
    const { value: address } = exports.geometryAddress as unknown as { value: number };
    assert.ok(address + 19 * 4 < start * 4);
  }
});
