import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { cellsPerStep, convolve, momentOf, type Sizes, sliceOf } from '../../components/widgets/blocks/model.ts';
import { endCell, params } from '../../components/widgets/blocks/params.ts';
import { shapesOf } from '../../components/widgets/blocks/shapes.ts';

const within = (name: keyof Sizes) => fc.integer({ min: params[name].min, max: params[name].max });
const sizes: fc.Arbitrary<Sizes> = fc.record({
  channels: within('channels'),
  height: within('height'),
  width: within('width'),
  filters: within('filters'),
  kernelHeight: within('kernelHeight'),
  kernelWidth: within('kernelWidth'),
  stride: within('stride'),
  padding: within('padding'),
});
const plain: Sizes = { channels: 3, height: 6, width: 6, filters: 3, kernelHeight: 3, kernelWidth: 3, stride: 1, padding: 0 };

test('convolve() gives a map for each filter, or says that the filter does not fit', () => {
  fc.assert(
    fc.property(sizes, (given) => {
      const { output, error, count } = convolve(given);
      const room = [given.height + 2 * given.padding - given.kernelHeight, given.width + 2 * given.padding - given.kernelWidth];
      if (Math.min(...room) < 0) return output === null && error !== null && count === 0;
      assert.deepEqual(output?.shape, [given.filters, ...room.map((cells) => Math.floor(cells / given.stride) + 1)]);
      return error === null && count === output?.data.length;
    }),
  );
});

test('every output cell is the sum of its channels and the bias of its filter, and is in the output', () => {
  fc.assert(
    fc.property(sizes, fc.nat(endCell), (given, cell) => {
      const convolution = convolve(given);
      const { filter, row, column, explanation } = momentOf(convolution, cell);
      if (explanation === null) return convolution.count === 0;
      const bias = convolution.bias.data[filter] ?? Number.NaN;
      assert.equal(explanation.channelSums.length, given.channels);
      assert.equal(
        explanation.channelSums.reduce((sum, part) => sum + part, bias),
        explanation.value,
      );
      return convolution.output !== null && sliceOf(convolution.output, filter)[row]?.[column] === explanation.value;
    }),
  );
});

test('an output cell can be worked out by hand from the numbers that the blocks show', () => {
  const { input, weight, bias, output } = convolve({ ...plain, stride: 2, padding: 1 });
  assert.ok(output !== null);
  let sum = bias.data[1] ?? 0;
  for (const channel of [0, 1, 2])
    for (const u of [0, 1, 2])
      for (const v of [0, 1, 2]) {
        const read = sliceOf(input, channel)[2 + u - 1]?.[v - 1] ?? 0;
        sum += read * (sliceOf(weight, 1, channel)[u]?.[v] ?? 0);
      }
  assert.equal(sliceOf(output, 1)[1]?.[0], sum);
});

test('cells keep their numbers when the blocks grow', () => {
  const [small, large] = [convolve(plain), convolve({ ...plain, channels: 5, height: 9, width: 8, filters: 5, kernelHeight: 5 })];
  assert.deepEqual(
    sliceOf(large.input, 2)
      .slice(0, 6)
      .map((row) => row.slice(0, 6)),
    sliceOf(small.input, 2),
  );
  assert.deepEqual(sliceOf(large.weight, 1, 2).slice(0, 3), sliceOf(small.weight, 1, 2));
});

test('momentOf() fills one map after the other and brings the last one home', () => {
  const convolution = convolve(plain);
  const at = (cell: number) => {
    const { filter, row, column, filled, isDone } = momentOf(convolution, cell);
    return { filter, row, column, filled, isDone };
  };
  assert.deepEqual(at(0), { filter: 0, row: 0, column: 0, filled: 1, isDone: false });
  assert.deepEqual(at(21), { filter: 1, row: 1, column: 1, filled: 6, isDone: false });
  assert.deepEqual(at(47), { filter: 2, row: 3, column: 3, filled: 16, isDone: false });
  assert.deepEqual(at(endCell), { filter: 2, row: 3, column: 3, filled: 16, isDone: true });
});

test('a step is a cell, a row or a map', () => {
  const convolution = convolve({ ...plain, width: 8 });
  assert.deepEqual(
    (['cell', 'row', 'map'] as const).map((by) => cellsPerStep(convolution, by)),
    [1, 6, 24],
  );
});

test('shapesOf() writes the block equation', () => {
  assert.deepEqual(shapesOf(convolve({ ...plain, filters: 5, padding: 1 })), {
    input: '(3, 6, 6)',
    filters: '(5, 3, 3, 3)',
    bias: '(5, 1, 1)',
    output: '(5, 6, 6)',
  });
  assert.equal(shapesOf(convolve({ ...plain, height: 3, kernelHeight: 5 })).output, null);
});
