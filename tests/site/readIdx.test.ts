import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readIdx } from '../../site/build/readIdx.ts';
import { readMnist } from '../../site/build/readMnist.ts';

const images = Uint8Array.of(0, 0, 8, 3, 0, 0, 0, 2, 0, 0, 0, 1, 0, 0, 0, 3, 10, 20, 30, 40, 50, 255);
const labels = Uint8Array.of(0, 0, 8, 1, 0, 0, 0, 2, 7, 3);

test('readIdx() gives the sizes of the axes and the cells', () => {
  assert.deepEqual(readIdx(images, 3), { shape: [2, 1, 3], data: Uint8Array.of(10, 20, 30, 40, 50, 255) });
  assert.deepEqual(readIdx(labels, 1), { shape: [2], data: Uint8Array.of(7, 3) });
});

test('readIdx() reads a file that lies inside a larger buffer', () => {
  const pool = Uint8Array.of(9, 9, 9, ...labels);
  assert.deepEqual(readIdx(pool.subarray(3), 1), { shape: [2], data: Uint8Array.of(7, 3) });
});

test('readIdx() says what is wrong with a file and how to mend it', () => {
  const gzipped = Uint8Array.of(0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3);
  assert.throws(() => readIdx(gzipped, 1, 'labels'), /^Error: readIdx: labels must start as IDX does, .*unpack it/);
  assert.throws(() => readIdx(images.subarray(0, 10), 3), /^Error: readIdx: the file must start as IDX does, .*16 bytes long/);
  assert.throws(() => readIdx(Uint8Array.of(0, 0, 13, 1, 0, 0, 0, 0), 1), /must hold unsigned bytes \(kind 8\), got kind 13/);
  assert.throws(() => readIdx(images, 1), /must have 1 axes, got 3; .*take the other file/);
  assert.throws(() => readIdx(images.subarray(0, -1), 3), /must have 6 bytes after its header \(2 × 1 × 3\), got 5; fetch it again/);
  assert.throws(() => readIdx(Uint8Array.of(...labels, 0), 1), /must have 2 bytes after its header \(2\), got 3/);
});

for (const [part, count] of [['train', 60_000] as const, ['test', 10_000] as const]) {
  test(`readMnist('${part}') has ${count} images of 28 × 28 and their labels`, () => {
    const mnist = readMnist(part);
    assert.deepEqual([mnist.count, mnist.rows, mnist.columns, mnist.labels.length], [count, 28, 28, count]);
    assert.equal(mnist.pixels.length, count * 28 * 28);
  });
}

test("readMnist('test') begins with the digits that it is known to begin with", () => {
  assert.deepEqual([...readMnist('test').labels.subarray(0, 10)], [7, 2, 1, 0, 4, 1, 4, 9, 5, 9]);
});
