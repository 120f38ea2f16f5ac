import assert from 'node:assert/strict';
import { afterEach, test } from 'node:test';
import { active } from '../../../engine/kernels/active.ts';
import { loadKernels } from '../../../engine/kernels/loadKernels.ts';
import { createMemory, webAssembly } from '../../../engine/kernels/wasm/webAssembly.ts';
import { assertClose } from '../../support/assertions.ts';
import { kernelBytes } from '../../support/kernels.ts';

const sources = { relaxed: async () => kernelBytes('relaxed'), simd: async () => kernelBytes('simd'), memory: 2 ** 24 };
const original = globalThis.WebAssembly;
const refused = () => Promise.reject(new Error('was asked for'));

afterEach(() => {
  globalThis.WebAssembly = original;
});

/** A host whose WebAssembly differs. */
function pretend(changes: Partial<typeof WebAssembly>): void {
  globalThis.WebAssembly = Object.assign(Object.create(original), changes);
}

/** A host that cannot run modules which hold these bytes in a row. */
function pretendWithout(...bytes: readonly number[]): void {
  const holds = (module: Uint8Array) => Buffer.from(module).includes(Buffer.from(bytes));
  pretend({ validate: (module) => original.validate(module) && !holds(module as Uint8Array) });
}

const [RELAXED_MADD, SPLAT] = [
  [0xfd, 0x85, 0x02],
  [0xfd, 0x0f],
];

test('loadKernels() takes the fastest build and makes it the active one', async () => {
  const kernels = await loadKernels({ ...sources, simd: refused });
  assert.equal(kernels.name, 'relaxed');
  assert.equal(active.kernels, kernels);
  const out = active.memory?.allocate(2);
  assert.ok(out);
  kernels.exp(Float32Array.of(0, 1), out);
  assertClose(out, [1, Math.E]);
});

test('loadKernels() takes plain SIMD where the host cannot multiply and add at once', async () => {
  pretendWithout(...(RELAXED_MADD ?? []));
  const kernels = await loadKernels({ ...sources, relaxed: refused });
  assert.equal(kernels.name, 'simd');
  assert.equal(active.kernels, kernels);
});

test('loadKernels() takes the plain loops without SIMD, and asks for no file', async () => {
  pretendWithout(...(SPLAT ?? []));
  const kernels = await loadKernels({ ...sources, relaxed: refused, simd: refused });
  assert.equal(kernels.name, 'typescript');
  assert.equal(active.kernels, kernels);
  assert.equal(active.memory, null);
});

test('loadKernels() takes the plain loops without WebAssembly', async () => {
  Reflect.deleteProperty(globalThis, 'WebAssembly');
  assert.equal(webAssembly(), undefined);
  assert.equal((await loadKernels(sources)).name, 'typescript');
});

test('loadKernels() takes the plain loops where the host refuses memory or module', async () => {
  const refuse = function Refuse(): never {
    throw new Error('refused');
  };
  for (const part of ['Memory', 'instantiate']) {
    pretend({ [part]: refuse });
    assert.equal((await loadKernels(sources)).name, 'typescript', part);
    assert.equal(active.memory, null);
  }
});

test('loadKernels() takes the plain loops when the file cannot be had', async () => {
  assert.equal((await loadKernels({ ...sources, relaxed: refused })).name, 'typescript');
});

test('createMemory() is content with half, a quarter, … down to 16 MiB', () => {
  const limit = (bytes: number) => ({
    Memory: class {
      readonly buffer: ArrayBuffer;
      constructor({ initial }: { readonly initial: number }) {
        if (initial * 2 ** 16 > bytes) throw new RangeError('too much');
        this.buffer = new ArrayBuffer(initial);
      }
    },
  });
  assert.equal(createMemory(limit(2 ** 28), 2 ** 28).buffer.byteLength, 2 ** 12);
  assert.equal(createMemory(limit(2 ** 26), 2 ** 28).buffer.byteLength, 2 ** 10);
  assert.throws(() => createMemory(limit(2 ** 23), 2 ** 28), RangeError);
});
