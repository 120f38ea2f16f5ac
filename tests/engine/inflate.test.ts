import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { type TestContext, test } from 'node:test';
import { deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { inflate } from '../../engine/data/inflate.ts';
import { FileError } from '../../engine/formats/fileError.ts';
import type { FileProblem } from '../../engine/index.ts';

/** Asserts that the bytes are refused with these fields. */
async function assertRefuses(bytes: Uint8Array, expected: number, fields: Partial<FileProblem>): Promise<void> {
  await assert.rejects(inflate(bytes, expected), (error) => {
    assert.ok(error instanceof FileError, String(error));
    assert.deepEqual({ ...error.problem, message: '' }, { name: null, index: null, expected: null, got: null, message: '', ...fields });
    return true;
  });
}

test('inflate() gives the bytes that a zlib stream holds', async () => {
  for (const length of [1, 5000, 300_000]) {
    const bytes = new Uint8Array(randomBytes(length));
    assert.deepEqual(await inflate(deflateSync(bytes), length), bytes);
    assert.deepEqual(await inflate(deflateSync(bytes.fill(3)), length), bytes);
  }
});

test('inflate() says how many bytes are missing', async () => {
  await assertRefuses(deflateSync(new Uint8Array(9)), 10, { code: 'pixels-missing', expected: 10, got: 9 });
  await assertRefuses(deflateSync(new Uint8Array(0)), 10, { code: 'pixels-missing', expected: 10, got: 0 });
});

test('inflate() refuses one byte more than expected', async () => {
  await assertRefuses(deflateSync(new Uint8Array(11)), 10, { code: 'pixels-left-over', expected: 10 });
});

test('inflate() stops where there is more than expected: it never comes to the damaged end', async () => {
  const bomb = new Uint8Array(deflateSync(new Uint8Array(2 ** 24)));
  bomb.fill(0xff, -100);
  await assertRefuses(bomb, 2 ** 24, { code: 'pixels-damaged' });
  await assertRefuses(bomb, 1000, { code: 'pixels-left-over', expected: 1000 });
});

test('inflate() refuses a stream that is damaged, cut off or of another kind', async () => {
  const bytes = new Uint8Array(randomBytes(10_000));
  const stream = deflateSync(bytes);
  const damaged = stream.map((byte, place) => (place === 6000 ? byte ^ 1 : byte));
  const checksumWrong = stream.map((byte, place) => (place === stream.length - 1 ? byte ^ 1 : byte));
  for (const wrong of [
    damaged,
    checksumWrong,
    stream.subarray(0, -5),
    stream.subarray(0, 1),
    new Uint8Array(),
    deflateRawSync(bytes),
    gzipSync(bytes),
  ])
    await assertRefuses(wrong, bytes.length, { code: 'pixels-damaged' });
});

/** Puts another DecompressionStream in the place of Node's until the test ends. */
function replaceStream(context: TestContext, replacement: unknown): void {
  const { DecompressionStream } = globalThis;
  context.after(() => Object.assign(globalThis, { DecompressionStream }));
  Object.assign(globalThis, { DecompressionStream: replacement });
}

test('inflate() writes in small pieces, and cancels the stream where there is more than expected', async (context) => {
  const [written, cancelled]: [number[], unknown[]] = [[], []];
  class Endless {
    readonly writable = new WritableStream<Uint8Array>({ write: ({ length }) => void written.push(length) });
    readonly readable = new ReadableStream({
      pull: (controller) => controller.enqueue(new Uint8Array(100)),
      cancel: (reason) => void cancelled.push(reason),
    });
  }
  replaceStream(context, Endless);
  await assertRefuses(new Uint8Array(10_000), 10_000, { code: 'pixels-left-over', expected: 10_000 });
  assert.deepEqual(written, [4096, 4096, 1808]);
  assert.equal(cancelled.length, 1);
});

test('inflate() says so where there is no DecompressionStream', async (context) => {
  replaceStream(context, undefined);
  await assertRefuses(deflateSync(new Uint8Array(1)), 1, { code: 'cannot-inflate' });
});
