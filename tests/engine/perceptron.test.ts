import assert from 'node:assert/strict';
import { test } from 'node:test';
import { perceptron, perceptronShape, step, tensor } from '../../engine/index.ts';
import { assertClose, assertShapeError } from '../support/assertions.ts';

const pairs = tensor([
  [0, 0],
  [1, 0],
  [0, 1],
  [1, 1],
]);

test('perceptron() computes AND, OR and NAND', () => {
  assertClose(perceptron(pairs, tensor([[0.5, 0.5]]), tensor([-0.75])), [0, 0, 0, 1]);
  assertClose(perceptron(pairs, tensor([[0.5, 0.5]]), tensor([-0.25])), [0, 1, 1, 1]);
  assertClose(perceptron(pairs, tensor([[-0.5, -0.5]]), tensor([0.75])), [1, 1, 1, 0]);
});

test('perceptron() fires at exactly 0 unless the tie is off', () => {
  const [weight, bias] = [tensor([[1, 1]]), tensor([-1])];
  assertClose(perceptron(pairs, weight, bias), [0, 1, 1, 1]);
  assertClose(perceptron(pairs, weight, bias, { tie: 'off' }), [0, 0, 0, 1]);
});

test('perceptronShape() is that of linear', () => {
  assert.deepEqual(perceptronShape([4, 2], [3, 2]), [4, 3]);
  assertShapeError(() => perceptronShape([4, 2], [3, 1]), { code: 'inner-differ' });
});

test('step() and perceptron() refuse an unknown tie', () => {
  const tie = 'On' as 'on';
  const message = "step: tie must be 'on' or 'off', got On; choose one";
  assert.throws(() => step(tensor([0]), { tie }), { name: 'RangeError', message });
  assert.throws(() => perceptron(tensor([0]), tensor([[1]]), null, { tie }), { name: 'RangeError', message });
});
