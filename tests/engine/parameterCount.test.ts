import assert from 'node:assert/strict';
import { test } from 'node:test';
import { conv2dShape, parameterCount } from '../../engine/index.ts';
import { parameterCountMistakes } from '../../engine/mistakes/index.ts';
import { assertShapeError } from '../support/assertions.ts';

const filters = [4, 3, 5, 2];
const output = conv2dShape([8, 3, 12, 5], filters);

test('parameterCount() counts every weight and one bias an output', () => {
  assert.equal(parameterCount(filters), 4 * 3 * 5 * 2 + 4);
  assert.equal(parameterCount(filters, false), 120);
  // LeNet-5's layers as PyTorch counts them: Conv2d(1, 6, 5), Conv2d(6, 16, 5), Linear(400, 120).
  assert.deepEqual(
    [
      [6, 1, 5, 5],
      [16, 6, 5, 5],
      [120, 400],
    ].map((weight) => parameterCount(weight)),
    [156, 2416, 48120],
  );
});

test('parameterCount() refuses what is no weight', () => {
  assertShapeError(() => parameterCount([10]), { op: 'parameterCount', code: 'rank-too-small', expected: 2, got: 1 });
  assertShapeError(() => parameterCount([4, 2.5]), { code: 'bad-size', axis: 1 });
});

test('parameterCount mistakes about the bias: forgotten, one in all, one too often', () => {
  assert.deepEqual(output, [8, 4, 8, 4]);
  const { forgotBias, oneBias, biasPerWeight, biasPerChannel, biasPerOutputCell, swappedInAndOut } = parameterCountMistakes;
  assert.equal(forgotBias(filters), 120);
  assert.equal(oneBias(filters), 121);
  assert.equal(biasPerWeight(filters), 240);
  assert.equal(biasPerChannel(filters), 120 + 12);
  assert.equal(biasPerOutputCell(filters, true, output), 120 + 4 * 8 * 4);
  assert.equal(swappedInAndOut(filters), 123);
});

test('parameterCount mistakes about what is counted: channels, filters, cells', () => {
  const { ignoredChannels, oneFilterOnly, timesOutputCells, countedMaps } = parameterCountMistakes;
  assert.equal(ignoredChannels(filters), 4 * 5 * 2 + 4);
  assert.equal(oneFilterOnly(filters), 3 * 5 * 2 + 1);
  assert.equal(timesOutputCells(filters, true, output), 124 * 32);
  assert.equal(timesOutputCells(filters, true, output.slice(1)), 124 * 32);
  assert.equal(countedMaps(filters, true, output), 4 * 8 * 4);
});

test('parameterCount mistakes of a linear layer', () => {
  const weight = [10, 784];
  assert.equal(parameterCount(weight), 7850);
  assert.equal(parameterCountMistakes.swappedInAndOut(weight), 7840 + 784);
  assert.equal(parameterCountMistakes.countedMaps(weight, true, [64, 10]), 10);
  assert.equal(parameterCountMistakes.ignoredChannels(weight), 20);
});

test('parameterCount mistakes all differ from parameterCount() and from one another', () => {
  const counts = Object.values({ parameterCount, ...parameterCountMistakes }).map((count) => count(filters, true, output));
  assert.equal(new Set(counts).size, counts.length, String(counts));
});

test('parameterCount mistakes about the bias agree with parameterCount() where there is none', () => {
  const { forgotBias, oneBias, biasPerWeight, biasPerChannel, biasPerOutputCell, swappedInAndOut } = parameterCountMistakes;
  for (const count of [forgotBias, oneBias, biasPerWeight, biasPerChannel, biasPerOutputCell, swappedInAndOut])
    assert.equal(count(filters, false, output), 120, count.name);
});
