import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as engine from '../../engine/index.ts';
import { engineBuilds } from '../support/engineBuilds.ts';

/** The engine as plain JavaScript sees it: nothing holds wrong arguments back. */
const untyped: Readonly<Record<string, (...given: unknown[]) => unknown>> = { ...engine } as never;
const x = engine.tensor([[1, 2, 3]]);

function assertRefused(op: string, given: readonly unknown[], message: string): void {
  assert.throws(() => untyped[op]?.(...given), { name: 'TypeError', message: `${op}: ${message}` });
}

test('every op says what to pass in place of a list or a number', () => {
  const ops = ['relu', 'sigmoid', 'tanh', 'exp', 'log', 'step', 'softmax', 'logSoftmax', 'sum', 'argmax', 'flatten', 'permute', 'reshape'];
  for (const op of ops) assertRefused(op, [[1, 2], [0]], 'x has no shape; pass a tensor, such as tensor([1, 2])');
  for (const op of ['add', 'sub', 'mul', 'div', 'matmul']) {
    assertRefused(op, [[1], x], 'a has no shape; pass a tensor, such as tensor([1, 2])');
    assertRefused(op, [x, 2], 'b has no shape; pass a tensor, such as tensor([1, 2])');
  }
  for (const op of ['conv2d', 'linear', 'maxPool2d', 'avgPool2d', 'im2col'])
    assertRefused(op, [[1], x, null], 'x has no shape; pass a tensor, such as tensor([1, 2])');
});

test('a loss says which of its arguments is no tensor, also when the two are exchanged', () => {
  assertRefused('crossEntropy', [[2], x], 'logits has no shape; pass a tensor, such as tensor([1, 2])');
  assertRefused('mse', [x, [1, 2, 3]], 'target has no shape; pass a tensor, such as tensor([1, 2])');
});

test('conv2d() and linear() take no list for a bias, nor options that stand in its place', () => {
  const image = engine.zeros([1, 1, 5, 5]);
  const filters = engine.zeros([2, 1, 3, 3]);
  for (const { use } of engineBuilds)
    use(() => {
      assertRefused('conv2d', [image, filters, { stride: 2 }], 'bias has no shape; pass a tensor, such as tensor([1, 2])');
      assertRefused('linear', [x, x, [1]], 'bias has no shape; pass a tensor, such as tensor([1, 2])');
    });
});

test('zeros(), ones(), full() and reshape() say how a shape is written', () => {
  for (const op of ['zeros', 'ones', 'full']) assertRefused(op, [3], 'shape must be a list of sizes, got 3; write [3]');
  assertRefused('reshape', [x, -1], 'shape must be a list of sizes, got -1; write [-1]');
});

test('backward() says that a seed is a tensor', () => {
  const parameter = engine.tensor([1, 2], { requiresGrad: true });
  const seed = [1, 1] as never;
  assert.throws(() => engine.relu(parameter).backward(seed), { name: 'TypeError', message: /^backward: seed has no shape; pass a tensor/ });
});
