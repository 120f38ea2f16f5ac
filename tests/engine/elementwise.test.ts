import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  add,
  addShape,
  div,
  divShape,
  exp,
  expShape,
  log,
  logShape,
  mul,
  mulShape,
  relu,
  reluShape,
  sigmoid,
  sigmoidShape,
  step,
  stepShape,
  sub,
  subShape,
  tanh,
  tanhShape,
  tensor,
} from '../../engine/index.ts';
import { assertClose, assertShape, assertShapeError } from '../support/assertions.ts';
import { engineBuilds } from '../support/engineBuilds.ts';
import { assertGradients } from '../support/gradients.ts';

const { NaN: nan } = Number;

test('add(), sub() and mul() work cell by cell', () => {
  const [a, b] = [
    tensor([
      [1, 2],
      [3, 4],
    ]),
    tensor([
      [10, 20],
      [30, 40],
    ]),
  ];
  assertClose(add(a, b), [11, 22, 33, 44]);
  assertClose(sub(b, a), [9, 18, 27, 36]);
  assertClose(mul(a, b), [10, 40, 90, 160]);
});

test('add(), sub() and mul() repeat an axis of size 1', () => {
  const [column, row] = [tensor([[1], [2]]), tensor([10, 20, 30])];
  assertShape(add(column, row), [2, 3]);
  assertClose(add(column, row), [11, 21, 31, 12, 22, 32]);
  assertClose(sub(row, column), [9, 19, 29, 8, 18, 28]);
  assertClose(mul(tensor(2), row), [20, 40, 60]);
});

test('add() puts one bias a filter on feature maps: [FN, OH, OW] + [FN, 1, 1]', () => {
  const maps = tensor([1, 2, 3, 4, 5, 6, 7, 8], [2, 2, 2]);
  assertClose(add(maps, tensor([10, 100], [2, 1, 1])), [11, 12, 13, 14, 105, 106, 107, 108]);
});

test('addShape(), subShape(), mulShape() and divShape() throw without any data', () => {
  for (const [op, shapeOf] of Object.entries({ add: addShape, sub: subShape, mul: mulShape, div: divShape })) {
    assert.deepEqual(shapeOf([2, 1], [3]), [2, 3]);
    assertShapeError(() => shapeOf([2, 3], [4]), { op, code: 'not-broadcastable', axis: 1 });
  }
});

test('step() fires at 0 unless the tie is off', () => {
  const x = tensor([-2, -0.1, -0, 0, 0.1, 2]);
  assertClose(step(x), [0, 0, 1, 1, 1, 1]);
  assertClose(step(x, { tie: 'on' }), [0, 0, 1, 1, 1, 1]);
  assertClose(step(x, { tie: 'off' }), [0, 0, 0, 0, 1, 1]);
});

test('relu() cuts off what is negative', () => {
  assertClose(
    relu(
      tensor([
        [-1, 0],
        [0.5, 2],
      ]),
    ),
    [0, 0, 0.5, 2],
  );
});

test('sigmoid() is ½ at 0, symmetric, and flat far out', () => {
  assertClose(sigmoid(tensor([0, 1, -1])), [0.5, 0.731058579, 0.268941421]);
  assertClose(sigmoid(tensor([1000, -1000])), [1, 0]);
});

test('step(), relu() and sigmoid() let NaN and ∞ through as IEEE does', () => {
  const x = tensor([nan, Infinity, -Infinity]);
  assertClose(step(x), [nan, 1, 0]);
  assertClose(relu(x), [nan, Infinity, 0]);
  assertClose(sigmoid(x), [nan, 1, 0]);
  assertClose(add(x, tensor(-Infinity)), [nan, nan, -Infinity]);
});

test('relu() passes the gradient back where its output is NaN, on every build', () => {
  for (const { use } of engineBuilds)
    use(() => {
      const x = tensor([nan, -1, 2, 0], [4], { requiresGrad: true });
      relu(x).backward(tensor([1, 2, 3, 4]));
      assertClose(x.grad ?? [], [1, 0, 3, 0]);
    });
});

test('step(), relu() and sigmoid() keep the shape', () => {
  const x = tensor([1, 2, 3, 4, 5, 6], [1, 2, 3]);
  for (const [run, shapeOf] of [
    [step, stepShape],
    [relu, reluShape],
    [sigmoid, sigmoidShape],
  ] as const) {
    assertShape(run(x), [1, 2, 3]);
    assert.deepEqual(shapeOf(x.shape), [1, 2, 3]);
  }
});

test('div() divides cell by cell, as IEEE says by 0, and repeats an axis of size 1', () => {
  assertClose(div(tensor([6, 1, -1, 0]), tensor([4, 0, 0, 0])), [1.5, Infinity, -Infinity, nan]);
  assertClose(div(tensor([[1], [2]]), tensor([1, 2, 4])), [1, 0.5, 0.25, 2, 1, 0.5]);
});

test('exp() and log() undo each other and end where float32 does', () => {
  assertClose(exp(tensor([0, 1, -1, -Infinity, 89, nan])), [1, Math.E, 1 / Math.E, 0, Infinity, nan]);
  assertClose(log(tensor([1, Math.E, 10, 0, -1, Infinity])), [0, 1, Math.LN10, -Infinity, nan, Infinity]);
});

test('tanh() is 0 at 0, odd, and flat far out', () => {
  assertClose(tanh(tensor([0, 1, -1, 1000, -Infinity, nan])), [0, 0.761594156, -0.761594156, 1, -1, nan]);
});

test('exp(), log() and tanh() keep the shape', () => {
  for (const [run, shapeOf] of [
    [exp, expShape],
    [log, logShape],
    [tanh, tanhShape],
  ] as const) {
    assertShape(run(tensor([1, 2, 3, 4, 5, 6], [1, 2, 3])), [1, 2, 3]);
    assert.deepEqual(shapeOf([1, 2, 3]), [1, 2, 3]);
  }
});

test('div(), exp(), log() and tanh() carry gradients back, through broadcasting too', () => {
  const x = tensor([0.5, 1.5, 2, 0.25, 1.25, 3], [2, 3]);
  const row = tensor([1.5, -0.5, 0.75]);
  assertGradients(div, [x, x]);
  assertGradients(div, [x, row]);
  assertGradients(div, [row, tensor([[2], [-1]])]);
  assertGradients(div, [tensor(2), x], { step: 2 ** -9, tolerance: 0.01 });
  assertGradients(exp, [x]);
  assertGradients(log, [x]);
  assertGradients(tanh, [x]);
});

test('broadcasting runs along any axes of several', () => {
  const [a, b] = [tensor([1, 2, 3, 4], [2, 1, 2]), tensor([10, 20, 30], [3, 1])];
  assertShape(add(a, b), [2, 3, 2]);
  assertClose(add(a, b), [11, 12, 21, 22, 31, 32, 13, 14, 23, 24, 33, 34]);
  assertGradients(mul, [a, b], { tolerance: 0.02 });
});
