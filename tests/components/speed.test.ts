import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, describe, test } from 'node:test';
import { prepare, secondsOf } from '../../components/widgets/speed/measure.ts';
import { peakLoop } from '../../components/widgets/speed/peakLoop.ts';
import { matrixCells, methods, multiplyAdds } from '../../components/widgets/speed/workload.ts';
import { loadKernels } from '../../engine/index.ts';
import { active } from '../../engine/kernels/active.ts';

const workload = { channels: 3, kernel: 3, side: 6 };
const bytesOf = (name: string) => readFile(new URL(`../../engine/kernels/${name}.wasm`, import.meta.url));

describe('the ways to convolve', () => {
  after(() => Object.assign(active, { kernels: null, memory: null }));

  test('give the same answer', async () => {
    await loadKernels({ relaxed: () => bytesOf('relaxed'), simd: () => bytesOf('simd') });
    const fast = { ...active };
    const [right, ...others] = methods.map((method) => prepare(method, workload, fast).result());
    assert.equal(right?.length, 3 * 6 * 6);
    for (const other of others) other.forEach((value, cell) => assert.ok(Math.abs(value - (right?.[cell] ?? 0)) < 1e-5));
  });
});

test('multiplyAdds() and matrixCells() count what the formula says', () => {
  assert.equal(multiplyAdds(workload), 3 * 6 * 6 * 3 * 9);
  assert.equal(matrixCells(workload), 36 * 27);
});

test('secondsOf() divides the time by how often the work was done, and takes the best of three rounds', () => {
  let clock = 0;
  let runs = 0;
  const run = () => {
    runs++;
    clock += runs < 20 ? 10 : 5;
  };
  assert.equal(
    secondsOf(run, () => clock),
    0.01,
  );
  assert.equal(runs, 10);
});

test('secondsOf() does long work once', () => {
  let clock = 0;
  let runs = 0;
  secondsOf(
    () => {
      runs++;
      clock += 1000;
    },
    () => clock,
  );
  assert.equal(runs, 2);
});

test('peakLoop() runs with and without fused multiply-adds', async () => {
  for (const isFused of [true, false]) assert.equal((await peakLoop(isFused))(), 0);
});
