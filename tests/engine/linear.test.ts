import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { add, at, explainLinear, indexAt, linear, linearShape, tensor } from '../../engine/index.ts';
import { realTensor, wholeTensor } from '../support/arbitraries.ts';
import { assertClose, assertShape, assertShapeError } from '../support/assertions.ts';

test('linear() is x · weightᵀ + bias', () => {
  const x = tensor([
    [1, 2, 3],
    [0, 0, 1],
  ]);
  const weight = tensor([
    [1, 0, -1],
    [2, 2, 2],
  ]);
  assertClose(linear(x, weight, tensor([10, 20])), [8, 32, 9, 22]);
  assertClose(linear(x, weight), [-2, 12, -1, 2]);
  assertClose(linear(x, weight, null), [-2, 12, -1, 2]);
});

test('linear() takes one item, or items in any arrangement', () => {
  const weight = tensor([[1, 1]]);
  assertShape(linear(tensor([1, 2]), weight), [1]);
  assertShape(linear(tensor([1, 2, 3, 4], [2, 1, 2]), weight), [2, 1, 1]);
  assertClose(linear(tensor([1, 2, 3, 4], [2, 1, 2]), weight), [3, 7]);
});

test('linear() sums in float64: a large pair that cancels leaves the small term', () => {
  assertClose(linear(tensor([1e8, 1, -1e8]), tensor([[1, 1, 1]])), [1]);
});

test('linear() lets NaN and ∞ through as IEEE does', () => {
  assertClose(
    linear(
      tensor([
        [Number.NaN, 0],
        [Infinity, 0],
      ]),
      tensor([[1, 1]]),
    ),
    [NaN, Infinity],
  );
  assertClose(linear(tensor([Infinity]), tensor([[0]])), [NaN]);
});

test('linearShape() names what does not fit', () => {
  assert.deepEqual(linearShape([32, 784], [512, 784]), [32, 512]);
  assertShapeError(
    () => linearShape([32, 784], [784, 512]),
    { op: 'linear', code: 'inner-differ', argument: 'x', axis: 1, expected: 512, got: 784 },
    'linear: x has size 784 on axis 1 (features), expected 512; ' + 'the sizes that are summed over must be equal: change one or transpose',
  );
  assertShapeError(() => linearShape([], [1, 1]), { code: 'rank-too-small', argument: 'x' });
  assertShapeError(() => linearShape([2], [2]), {
    code: 'bad-rank',
    argument: 'weight',
    expected: [2],
  });
});

test('linear() refuses a bias that does not hold one number an output', () => {
  const [x, weight] = [
    tensor([1, 2]),
    tensor([
      [1, 2],
      [3, 4],
      [5, 6],
    ]),
  ];
  assertShapeError(
    () => linear(x, weight, tensor([1, 2])),
    { op: 'linear', code: 'bias-size', argument: 'bias', axis: 0, expected: 3, got: 2 },
    'linear: bias has 2 values on axis 0, expected 3, one an output; give bias the shape [3]',
  );
  assertShapeError(() => linear(x, weight, tensor([[1, 2, 3]])), {
    code: 'bad-rank',
    argument: 'bias',
  });
});

test('linear() is linear in x', () => {
  const args = [wholeTensor([2, 3]), wholeTensor([2, 3]), wholeTensor([4, 3])] as const;
  fc.assert(
    fc.property(...args, (a, b, weight) => {
      const sum = add(linear(a, weight), linear(b, weight));
      assertClose(linear(add(a, b), weight), sum, { rtol: 0, atol: 0 });
    }),
  );
});

test('explainLinear() writes out one output cell', () => {
  const x = tensor([
    [9, 9],
    [0.5, -1],
  ]);
  const weight = tensor([
    [9, 9],
    [2, 4],
  ]);
  assert.deepEqual(explainLinear(x, weight, tensor([9, 0.25]), [1, 1]), {
    op: 'linear',
    index: [1, 1],
    terms: [
      {
        input: { index: [1, 0], inside: true, value: 0.5 },
        weight: { index: [1, 0], value: 2 },
        product: 1,
      },
      {
        input: { index: [1, 1], inside: true, value: -1 },
        weight: { index: [1, 1], value: 4 },
        product: -4,
      },
    ],
    sum: -3,
    bias: 0.25,
    value: -2.75,
  });
});

test("explainLinear()'s value is what linear() holds there", () => {
  const args = [realTensor([3, 4]), realTensor([2, 4]), realTensor([2]), fc.nat({ max: 5 })] as const;
  fc.assert(
    fc.property(...args, (x, weight, bias, cell) => {
      const index = indexAt(cell, [3, 2]);
      const { value } = explainLinear(x, weight, bias, index);
      assert.equal(value, at(linear(x, weight, bias), index));
      const unbiased = explainLinear(x, weight, null, index);
      assert.equal(unbiased.value, at(linear(x, weight), index));
    }),
  );
});

test('explainLinear() refuses what linear() refuses, and an index outside', () => {
  const [x, weight] = [tensor([[1, 2]]), tensor([[1, 2]])];
  assertShapeError(() => explainLinear(x, weight, null, [0, 1]), { code: 'bad-index', axis: 1 });
  assertShapeError(() => explainLinear(x, weight, null, [0]), { code: 'bad-rank' });
  assertShapeError(() => explainLinear(x, weight, tensor([1, 2]), [0, 0]), { code: 'bias-size' });
});
