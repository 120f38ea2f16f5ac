import assert from 'node:assert/strict';
import { test } from 'node:test';
import { conv2d, conv2dShape, linear, perceptron, type Tensor, tensor } from '../../engine/index.ts';
import { conv2dMistakes, conv2dShapeMistakes, linearMistakes, perceptronMistakes } from '../../engine/mistakes/index.ts';
import { assertClose, assertShape, assertShapeError } from '../support/assertions.ts';

/** 1×2 windows over a row of two channels: small enough to work every mistake by hand. */
const x = tensor([1, 2, 3, 10, 20, 30], [1, 2, 1, 3]);
const weight = tensor([1, 2, 3, 4], [1, 2, 1, 2]);
const bias = tensor([0.5]);
const options = { stride: [1, 2], padding: [0, 0, 1, 2] } as const;

test('conv2d() itself, as the measure of its mistakes', () => {
  // Padded 0 1 2 3 0 0 and 0 10 20 30 0 0, windows at 0, 2 and 4.
  assertClose(conv2d(x, weight, bias, options), [2 + 40 + 0.5, 8 + 180 + 0.5, 0.5]);
});

test('conv2d mistakes about the bias: forgotten, once a channel, once a product', () => {
  const { forgotBias, biasPerChannel, biasPerTerm } = conv2dMistakes;
  assertClose(forgotBias(x, weight, bias, options), [42, 188, 0]);
  assertClose(biasPerChannel(x, weight, bias, options), [43, 189, 1]);
  assertClose(biasPerTerm(x, weight, bias, options), [44, 190, 2]);
});

test('conv2d mistakes about the products: flipped, one channel, added', () => {
  const { flippedKernel, firstChannelOnly, addedInsteadOfMultiplied } = conv2dMistakes;
  assertClose(flippedKernel(x, weight, bias, options), [1 + 30 + 0.5, 7 + 170 + 0.5, 0.5]);
  assertClose(firstChannelOnly(x, weight, bias, options), [2.5, 8.5, 0.5]);
  assertClose(addedInsteadOfMultiplied(x, weight, bias, options), [21.5, 65.5, 10.5]);
});

test('conv2d mistakes about the options: each treats one as if it were not there', () => {
  const { strideIgnored, paddingIgnored, paddingOneSide, dilationIgnored } = conv2dMistakes;
  assertClose(strideIgnored(x, weight, bias, options), [42.5, 115.5, 188.5, 93.5, 0.5]);
  assertClose(paddingIgnored(x, weight, bias, options), [5 + 110 + 0.5]);
  assertClose(paddingOneSide(x, weight, bias, options), [42.5, 188.5]);
  assertClose(dilationIgnored(x, weight, bias, { dilation: 2 }), [115.5, 188.5]);
});

test('conv2d mistake paddingOneSide keeps what stands above and to the left', () => {
  const image = tensor([1, 2, 3, 4], [1, 2, 2]);
  const kernel = tensor([1], [1, 1, 1, 1]);
  const output = conv2dMistakes.paddingOneSide(image, kernel, null, { padding: 1 });
  assertShape(output, [1, 3, 3]);
  assertClose(output, [0, 0, 0, 0, 1, 2, 0, 3, 4]);
});

test('conv2d mistake swappedRowAndColumn reads [row, column] as [column, row]', () => {
  const maps = tensor([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12], [2, 1, 2, 3]);
  const output = conv2dMistakes.swappedRowAndColumn(maps, tensor([1], [1, 1, 1, 1]));
  assertShape(output, [2, 1, 3, 2]);
  assertClose(output, [1, 4, 2, 5, 3, 6, 7, 10, 8, 11, 9, 12]);
});

test('conv2d mistakes all differ from conv2d() and from one another where all is in play', () => {
  const digits = Array.from({ length: 50 }, (_, i) => (i * i * 7 + 3) % 11);
  const image = tensor(digits, [1, 2, 5, 5]);
  const kernel = tensor([2, -1, 3, 4, -5, 6, 7, 1], [1, 2, 2, 2]);
  const all = { stride: 2, padding: 1, dilation: 2 };
  const runs = { truth: conv2d, ...conv2dMistakes };
  const outputs = Object.entries(runs).map(([name, run]) => {
    const { data, shape } = run(image, kernel, tensor([2]), all);
    return [`${shape}: ${data}`, name];
  });
  assert.equal(new Map(outputs as [string, string][]).size, outputs.length, String(outputs));
});

test('conv2d mistakes equal conv2d() where there is nothing to mistake', () => {
  const image = tensor([1, 2, 3, 4], [1, 2, 2]);
  const symmetric = tensor([1, 1, 1, 1], [1, 1, 2, 2]);
  const { addedInsteadOfMultiplied: _always, ...others } = conv2dMistakes;
  for (const [name, run] of Object.entries(others)) assert.deepEqual(run(image, symmetric), conv2d(image, symmetric), name);
});

test('conv2d mistakes throw what conv2d() throws', () => {
  const runs: ((...args: Parameters<typeof conv2d>) => Tensor)[] = Object.values(conv2dMistakes);
  for (const run of runs) assertShapeError(() => run(x, tensor([1, 2], [1, 1, 1, 2])), { code: 'channels-differ' });
  assertShapeError(() => conv2dMistakes.paddingIgnored(x, tensor([1, 1], [1, 2, 1, 1]), null, { stride: 0 }), { code: 'bad-option' });
});

test('conv2dShape mistakes: the remainder rounded up, the + 1 forgotten', () => {
  const [image, kernel] = [
    [1, 1, 8, 7],
    [4, 1, 3, 3],
  ];
  assert.deepEqual(conv2dShape(image, kernel, { stride: 2 }), [1, 4, 3, 3]);
  const { ceilInsteadOfFloor, forgotPlusOne } = conv2dShapeMistakes;
  assert.deepEqual(ceilInsteadOfFloor(image, kernel, { stride: 2 }), [1, 4, 4, 3]);
  assert.deepEqual(forgotPlusOne(image, kernel, { stride: 2 }), [1, 4, 2, 2]);
  assert.deepEqual(forgotPlusOne([1, 8, 7], kernel), [4, 5, 4]);
});

test('conv2dShape mistakes about the options: each counts one as if it were not there', () => {
  const [image, kernel] = [
    [1, 1, 9, 9],
    [4, 1, 3, 3],
  ];
  const all = { stride: 2, padding: [1, 2], dilation: 2 } as const;
  assert.deepEqual(conv2dShape(image, kernel, all), [1, 4, 4, 5]);
  const { strideIgnored, paddingOneSide, dilationIgnored } = conv2dShapeMistakes;
  assert.deepEqual(strideIgnored(image, kernel, all), [1, 4, 7, 9]);
  assert.deepEqual(paddingOneSide(image, kernel, all), [1, 4, 3, 4]);
  assert.deepEqual(dilationIgnored(image, kernel, all), [1, 4, 5, 6]);
});

test('linear mistakes, by hand', () => {
  const [point, weights, b] = [tensor([[2, 3]]), tensor([[10, 100]]), tensor([7])];
  assertClose(linear(point, weights, b), [327]);
  assertClose(linearMistakes.forgotBias(point, weights, b), [320]);
  assertClose(linearMistakes.biasSubtracted(point, weights, b), [313]);
  assertClose(linearMistakes.summedWeightsOnly(point, weights, b), [117]);
  assertClose(linearMistakes.addedInsteadOfMultiplied(point, weights, b), [122]);
});

test('linear mistakes equal linear() where there is nothing to mistake', () => {
  const [one, weights] = [tensor([[1]]), tensor([[10], [100]])];
  const { addedInsteadOfMultiplied: _always, productsNotSummed: _shaped, ...others } = linearMistakes;
  for (const [name, run] of Object.entries(others)) assert.deepEqual(run(one, weights), linear(one, weights), name);
});

test('perceptron mistakes, by the truth table of each', () => {
  const pairs = tensor([
    [0, 0],
    [1, 0],
    [0, 1],
    [1, 1],
  ]);
  const [weights, b] = [tensor([[1, 1]]), tensor([-1])];
  assertClose(perceptron(pairs, weights, b), [0, 1, 1, 1]);
  const tables = {
    forgotBias: [1, 1, 1, 1],
    biasAsThreshold: [1, 1, 1, 1],
    summedWeightsOnly: [1, 1, 1, 1],
    thresholdSign: [1, 1, 1, 0],
    tieReversed: [0, 0, 0, 1],
  };
  for (const [name, table] of Object.entries(tables))
    assertClose(perceptronMistakes[name as keyof typeof tables](pairs, weights, b), table);
});

test('perceptron mistakes keep the tie rule, but for tieReversed', () => {
  const [point, weights, b] = [tensor([1]), tensor([[1]]), tensor([-1])];
  const { thresholdSign, tieReversed, biasAsThreshold, summedWeightsOnly, forgotBias } = perceptronMistakes;
  assertClose(thresholdSign(point, weights, b), [1]);
  assertClose(thresholdSign(point, weights, b, { tie: 'off' }), [0]);
  assertClose(tieReversed(point, weights, b, { tie: 'off' }), [1]);
  assertClose(summedWeightsOnly(tensor([5]), weights, b, { tie: 'off' }), [0]);
  assertClose(biasAsThreshold(tensor([2]), weights, tensor([2]), { tie: 'off' }), [0]);
  assertClose(forgotBias(tensor([0]), weights, b, { tie: 'off' }), [0]);
});
