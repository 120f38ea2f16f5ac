import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { Arena } from '../../../engine/kernels/wasm/arena.ts';
import { assertClose } from '../../support/assertions.ts';
import { compiledKernels } from '../../support/kernels.ts';

const addressOf = (array: Float32Array | null): number => array?.byteOffset ?? Number.NaN;
const plain = (rows: number, inner: number, columns: number) =>
  ({ rows, inner, columns, strideA: [inner, 1], strideB: [columns, 1] }) as const;

test('allocate() gives room after room, each at the start of a cache line', () => {
  const arena = new Arena(new ArrayBuffer(2 ** 16));
  const [first, second] = [arena.allocate(3), arena.allocate(17)];
  assert.equal(first?.length, 3);
  assert.equal(addressOf(first) % 64, 0);
  assert.equal(addressOf(second) - addressOf(first), 64);
  assert.equal(addressOf(arena.allocate(1)) - addressOf(second), 128);
});

test('release() gives back all that was allocated since the mark', () => {
  const arena = new Arena(new ArrayBuffer(2 ** 16));
  arena.allocate(5);
  const mark = arena.mark();
  const first = arena.allocate(100);
  arena.release(mark);
  assert.equal(addressOf(arena.allocate(100)), addressOf(first));
});

test('allocatePersistent() survives the release of everything else', () => {
  const arena = new Arena(new ArrayBuffer(2 ** 16));
  const mark = arena.mark();
  const kept = arena.allocatePersistent(4);
  kept?.fill(7);
  arena.release(mark);
  arena.allocate(8000)?.fill(1);
  assertClose(kept ?? [], [7, 7, 7, 7]);
});

test('allocate() and allocatePersistent() give null when there is no room', () => {
  const arena = new Arena(new ArrayBuffer(2 ** 16));
  assert.equal(arena.allocate(2 ** 14), null);
  assert.equal(arena.allocatePersistent(2 ** 14), null);
  assert.ok(arena.allocate(8000));
  assert.equal(arena.allocatePersistent(8000), null);
  assert.ok(arena.allocatePersistent(100));
});

test('allocatePersistent() uses again what nobody can reach any more', async () => {
  setFlagsFromString('--expose-gc');
  const collectGarbage = runInNewContext('gc');
  const arena = new Arena(new ArrayBuffer(2 ** 16));
  const address = addressOf(arena.allocatePersistent(50));
  for (let i = 0; i < 10; i++) {
    await new Promise((resolve) => setImmediate(resolve));
    collectGarbage();
  }
  assert.equal(addressOf(arena.allocatePersistent(50)), address);
});

test('free() joins what is given back, so that arrays of any size find room in it again', () => {
  const arena = new Arena(new ArrayBuffer(2 ** 16));
  const [start, end] = arena.scratch;
  const orders = [
    [0, 1, 2],
    [0, 2, 1],
    [1, 0, 2],
    [2, 0, 1],
  ];
  for (let size = 1; size < 2000; size += 7) {
    const arrays = [size, size + 20, 2 * size].map((length) => arena.allocatePersistent(length));
    for (const place of orders[size % 4] ?? []) assert.ok(arena.free(arrays[place] ?? new Float32Array()));
    assert.deepEqual(arena.scratch, [start, end]);
  }
  const around = [50, 100, 200, 50].map((length) => arena.allocatePersistent(length));
  for (const freed of around.slice(1, 3)) arena.free(freed ?? new Float32Array());
  const [, lowest] = arena.scratch;
  const joined = arena.allocatePersistent(250);
  const rest = arena.allocatePersistent(40);
  assert.equal(arena.scratch[1], lowest);
  for (const array of [around[0], joined, rest, around[3]]) array?.fill(addressOf(array));
  for (const array of [around[0], joined, rest, around[3]]) assert.ok(array?.every((cell) => cell === addressOf(array)));
});

test('a kernel whose arrays do not fit into the memory computes all the same', () => {
  const { kernels, arena } = compiledKernels('relaxed', 2 ** 16);
  const [a, b] = [new Float32Array(20_000).fill(2), new Float32Array(20_000).fill(3)];
  const out = new Float32Array(20_000);
  const mark = arena.mark();
  kernels.add(a, b, out);
  assert.ok(out.every((cell) => cell === 5));
  assert.equal(arena.mark(), mark);
});

test('a kernel without room for its scratch space computes all the same', () => {
  const { kernels, arena } = compiledKernels('relaxed', 2 ** 16);
  const place = (cells: number[]) => {
    const array = arena.allocate(cells.length);
    array?.set(cells);
    return array ?? new Float32Array();
  };
  const [a, b, out] = [place([1, 2, 3, 4]), place([5, 6, 7, 8]), place([0, 0, 0, 0])];
  while (arena.allocate(64));
  kernels.gemm(a, b, out, plain(2, 2, 2));
  assertClose(out, [19, 22, 43, 50]);
});

test('a kernel uses arrays in its memory in place, between arrays that it leaves alone', () => {
  const { kernels, arena } = compiledKernels('simd');
  const around = Array.from({ length: 3 }, () => arena.allocate(16)?.fill(1));
  const [before, middle, after] = around;
  assert.ok(before && middle && after);
  kernels.relu(new Float32Array(13).fill(2), middle.subarray(0, 13));
  assertClose(middle, [...new Float32Array(13).fill(2), 1, 1, 1]);
  assert.ok([...before, ...after].every((cell) => cell === 1));
});

test('a kernel may be given the last array of the memory', () => {
  const { kernels, arena } = compiledKernels('simd', 2 ** 16);
  const last = arena.allocatePersistent(1);
  assert.ok(last);
  last[0] = -3;
  kernels.relu(last, last);
  assertClose(last, [0]);
});
