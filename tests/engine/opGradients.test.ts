import { test } from 'node:test';
import fc from 'fast-check';
import { add, conv2d, linear, matmul, mul, relu, sigmoid, sub, tensor } from '../../engine/index.ts';
import { conv2dCase, realTensor } from '../support/arbitraries.ts';
import { assertGradients } from '../support/gradients.ts';

const x = tensor([0.5, -1.5, 2, -0.25, 1.25, -3], [2, 3]);
const row = tensor([1.5, -0.5, 0.75], [3]);
const column = tensor([2, -1], [2, 1]);

test('add(), sub() and mul() carry gradients back through broadcasting', () => {
  for (const op of [add, sub, mul]) {
    assertGradients(op, [x, x]);
    assertGradients(op, [x, row]);
    assertGradients(op, [column, row]);
    assertGradients(op, [tensor(2), x]);
  }
});

test('relu() and sigmoid() multiply the gradient by their slope', () => {
  assertGradients(relu, [x]);
  assertGradients(sigmoid, [x]);
});

test('linear() carries gradients to x, weight and bias, whatever stands before the last axis', () => {
  assertGradients(linear, [row, x, tensor([1, 2])]);
  assertGradients(linear, [tensor(x.data, [2, 1, 3]), x, tensor([1, 2])]);
});

test('matmul() carries gradients back for vectors, matrices and broadcast batches', () => {
  assertGradients(matmul, [row, row]);
  assertGradients(matmul, [x, row]);
  assertGradients(matmul, [tensor([2, -1]), x]);
  assertGradients(matmul, [tensor(x.data, [3, 1, 2]), tensor(x.data, [1, 2, 3])]);
});

test('conv2d() carries gradients back for every stride, padding, dilation and grouping', () => {
  fc.assert(
    fc.property(conv2dCase(realTensor), ({ x, weight, bias, options }) => {
      assertGradients((x, weight, bias) => conv2d(x, weight, bias, options), [x, weight, bias], { tolerance: 0.02 });
    }),
    { numRuns: 30 },
  );
});
