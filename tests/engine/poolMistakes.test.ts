import assert from 'node:assert/strict';
import { test } from 'node:test';
import { avgPool2d, maxPool2d, maxPool2dShape, type Tensor, tensor } from '../../engine/index.ts';
import { avgPool2dMistakes, maxPool2dMistakes, pool2dShapeMistakes } from '../../engine/mistakes/index.ts';
import { assertClose, assertShape, assertShapeError } from '../support/assertions.ts';

/** Windows 1×2 over rows of five, two channels: small enough to work every mistake by hand. */
const x = tensor([-3, -1, -6, -2, -4, 30, 10, 60, 20, 40], [1, 2, 1, 5]);
const options = { kernelSize: [1, 2], padding: [0, 0, 1, 0] } as const;

test('maxPool2d() and avgPool2d() themselves, as the measure of their mistakes', () => {
  // Windows at −1, 1 and 3: padding and −3, −1 and −6, −2 and −4.
  assertClose(maxPool2d(x, options), [-3, -1, -2, 30, 60, 40]);
  assertClose(avgPool2d(x, options), [-1.5, -3.5, -3, 15, 35, 30]);
});

test('maxPool2d mistakes about the window: its stride, its remainder, its padding', () => {
  const { strideOne, ceilInsteadOfFloor, paddingIgnored, paddingAsZero } = maxPool2dMistakes;
  assertClose(strideOne(x, options), [-3, -1, -1, -2, -2, 30, 30, 60, 60, 40]);
  assertClose(strideOne(x, { ...options, stride: 2 }), maxPool2d(x, options));
  assertClose(ceilInsteadOfFloor(x, { kernelSize: [1, 2] }), [-1, -2, -4, 30, 60, 40]);
  assertClose(paddingIgnored(x, options), [-1, -2, 30, 60]);
  assertClose(paddingAsZero(x, options), [0, -1, -2, 30, 60, 40]);
});

test('maxPool2d mistakes about the choice: the mean, the smallest, all channels together', () => {
  const { averageInsteadOfMax, smallestInsteadOfLargest, pooledOverChannels } = maxPool2dMistakes;
  assertClose(averageInsteadOfMax(x, options), [-1.5, -3.5, -3, 15, 35, 30]);
  assertClose(smallestInsteadOfLargest(x, options), [-3, -6, -4, 30, 10, 20]);
  assertShape(pooledOverChannels(x, options), [1, 1, 1, 3]);
  assertClose(pooledOverChannels(x, options), [30, 60, 40]);
  assertShape(pooledOverChannels(tensor(x.data, [2, 1, 5]), options), [1, 1, 3]);
});

test('avgPool2d mistakes about the window: its stride, its remainder, its padding', () => {
  const { strideOne, ceilInsteadOfFloor, paddingIgnored } = avgPool2dMistakes;
  assertClose(strideOne(x, options), [-1.5, -2, -3.5, -4, -3, 15, 20, 35, 40, 30]);
  assertClose(strideOne(x, { ...options, stride: 2 }), avgPool2d(x, options));
  assertClose(ceilInsteadOfFloor(x, { kernelSize: [1, 2] }), [-2, -4, -4, 20, 40, 40]);
  assertClose(paddingIgnored(x, options), [-2, -4, 20, 40]);
});

test('avgPool2d mistakes about the divisor: padding, all cells, none', () => {
  const { paddingNotCounted, dividedByAllCells, sumInsteadOfMean } = avgPool2dMistakes;
  assertClose(paddingNotCounted(x, options), [-3, -3.5, -3, 30, 35, 30]);
  assertClose(dividedByAllCells(x, { ...options, countIncludePad: false }), [-1.5, -3.5, -3, 15, 35, 30]);
  assertClose(sumInsteadOfMean(x, options), [-3, -7, -6, 30, 70, 60]);
});

test('avgPool2d mistakes about the choice: the largest, all channels together', () => {
  const { maxInsteadOfAverage, pooledOverChannels } = avgPool2dMistakes;
  assertClose(maxInsteadOfAverage(x, options), [-3, -1, -2, 30, 60, 40]);
  assertShape(pooledOverChannels(x, options), [1, 1, 1, 3]);
  assertClose(pooledOverChannels(x, options), [6.75, 15.75, 13.5]);
});

test('pool2dShape mistakes, by hand', () => {
  const [image, options] = [[8, 3, 12, 10], { kernelSize: 3, padding: 1 }] as const;
  assert.deepEqual(maxPool2dShape(image, options), [8, 3, 4, 4]);
  const { strideOne, ceilInsteadOfFloor, forgotPlusOne, paddingIgnored, pooledOverChannels } = pool2dShapeMistakes;
  assert.deepEqual(strideOne(image, options), [8, 3, 12, 10]);
  assert.deepEqual(strideOne(image, { ...options, stride: 3 }), [8, 3, 4, 4]);
  assert.deepEqual(ceilInsteadOfFloor(image, options), [8, 3, 5, 4]);
  assert.deepEqual(forgotPlusOne(image, options), [8, 3, 3, 3]);
  assert.deepEqual(paddingIgnored(image, options), [8, 3, 4, 3]);
  assert.deepEqual(pooledOverChannels(image, options), [8, 1, 4, 4]);
  assert.deepEqual(pool2dShapeMistakes.swappedHeightAndWidth([8, 3, 12, 6], { kernelSize: 3 }), [8, 3, 2, 4]);
});

test('pooling mistakes all differ from the op and from one another where all is in play', () => {
  const digits = Array.from({ length: 72 }, (_, i) => ((i * i * 7 + 3) % 23) - 11);
  const image = tensor(digits, [1, 2, 6, 6]);
  const all = { kernelSize: 2, padding: [1, 0, 1, 0], countIncludePad: false, ceilMode: false } as const;
  assertAllDiffer(image, all, { truth: maxPool2d, ...maxPool2dMistakes });
  const { paddingNotCounted: _notHere, ...mistakes } = avgPool2dMistakes;
  assertAllDiffer(image, all, { truth: avgPool2d, ...mistakes });
});

test('pooling mistakes throw what the op throws', () => {
  const runs = [maxPool2dMistakes, avgPool2dMistakes].flatMap((set) => Object.values<typeof maxPool2d>(set));
  for (const run of runs) assertShapeError(() => run(x, { kernelSize: [1, 9], stride: 1 }), { code: 'kernel-too-large' });
});

function assertAllDiffer(
  image: Tensor,
  options: Parameters<typeof avgPool2d>[1],
  runs: Readonly<Record<string, typeof avgPool2d | typeof maxPool2d>>,
): void {
  const outputs = Object.entries(runs).map(([name, run]): [string, string] => {
    const { data, shape } = run(image, options);
    return [`${shape}: ${data}`, name];
  });
  assert.equal(new Map(outputs).size, outputs.length, String(outputs));
}
