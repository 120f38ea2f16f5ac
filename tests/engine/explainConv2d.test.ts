import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { at, conv2d, conv2dShape, explainConv2d, indexAt, sizeOf, tensor } from '../../engine/index.ts';
import { conv2dCase, realTensor } from '../support/arbitraries.ts';
import { assertShapeError } from '../support/assertions.ts';

test('explainConv2d() writes out one output cell, padding included', () => {
  const x = tensor([3, 5], [1, 1, 1, 2]);
  const weight = tensor([9, 9, 2, 4], [2, 1, 1, 2]);
  const bias = tensor([9, 0.5]);
  const options = { padding: [0, 0, 1, 0] } as const;
  assert.deepEqual(explainConv2d(x, weight, bias, options, [0, 1, 0, 0]), {
    op: 'conv2d',
    index: [0, 1, 0, 0],
    terms: [
      {
        input: { index: [0, 0, 0, -1], inside: false, value: 0 },
        weight: { index: [1, 0, 0, 0], value: 2 },
        product: 0,
      },
      {
        input: { index: [0, 0, 0, 0], inside: true, value: 3 },
        weight: { index: [1, 0, 0, 1], value: 4 },
        product: 12,
      },
    ],
    channelSums: [12],
    sum: 12,
    bias: 0.5,
    value: 12.5,
  });
});

test('explainConv2d() gives a sum for every channel of the group', () => {
  const x = tensor([9, 9, 1, 10], [4, 1, 1]);
  const weight = tensor([9, 9, 2, 3], [2, 2, 1, 1]);
  const explained = explainConv2d(x, weight, null, { groups: 2 }, [1, 0, 0]);
  assert.deepEqual(explained.channelSums, [2, 30]);
  assert.deepEqual([explained.sum, explained.bias, explained.value], [32, 0, 32]);
  assert.deepEqual(
    explained.terms.map(({ input }) => input.index),
    [
      [2, 0, 0],
      [3, 0, 0],
    ],
  );
});

test('explainConv2d() reads with stride and dilation', () => {
  const x = tensor([0, 1, 2, 3, 4, 5, 6, 7], [1, 1, 8]);
  const weight = tensor([1, 1, 1], [1, 1, 1, 3]);
  const { terms } = explainConv2d(x, weight, null, { stride: [1, 3], dilation: [1, 2] }, [0, 0, 1]);
  assert.deepEqual(
    terms.map(({ input }) => input.value),
    [3, 5, 7],
  );
});

test("explainConv2d()'s value is what conv2d() holds there, and its parts add up", () => {
  const cases = fc.tuple(conv2dCase(realTensor), fc.nat());
  fc.assert(
    fc.property(cases, ([{ x, weight, bias, options }, any]) => {
      const shape = conv2dShape(x.shape, weight.shape, options);
      const index = indexAt(any % sizeOf(shape), shape);
      const explained = explainConv2d(x, weight, bias, options, index);
      assert.equal(explained.value, at(conv2d(x, weight, bias, options), index));
      assert.equal(
        explained.sum,
        explained.channelSums.reduce((a, b) => a + b, 0),
      );
      assert.equal(explained.terms.length, sizeOf(weight.shape.slice(1)));
      for (const { input, weight: factor, product } of explained.terms) {
        assert.equal(input.value, input.inside ? at(x, input.index) : 0);
        assert.equal(factor.value, at(weight, factor.index));
        assert.equal(product, input.value * factor.value);
      }
    }),
  );
});

test('explainConv2d() refuses what conv2d() refuses, and an index outside', () => {
  const [x, weight] = [tensor([1, 2], [1, 1, 1, 2]), tensor([1], [1, 1, 1, 1])];
  assertShapeError(() => explainConv2d(x, weight, null, {}, [0, 0, 0, 2]), {
    op: 'explainConv2d',
    code: 'bad-index',
    axis: 3,
    expected: 2,
    got: 2,
  });
  assertShapeError(() => explainConv2d(x, weight, tensor([1, 2]), {}, [0, 0, 0, 0]), {
    op: 'conv2d',
    code: 'bias-size',
  });
  assertShapeError(() => explainConv2d(x, weight, null, { stride: 0 }, [0, 0, 0, 0]), {
    code: 'bad-option',
  });
});
