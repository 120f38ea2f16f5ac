import assert from 'node:assert/strict';
import { test } from 'node:test';
import { crossEntropy, mse, mseShape, type Tensor, tensor } from '../../engine/index.ts';
import { assertClose, assertShape, assertShapeError } from '../support/assertions.ts';
import { assertGradients } from '../support/gradients.ts';
import { withKernels } from '../support/withKernels.ts';

const input = tensor([1, 2, 3, 4], [2, 2]);
const target = tensor([1, 0, 6, 3], [2, 2]);

test('mse() is the mean of the squared differences, their sum, or each of them', () => {
  assertShape(mse(input, target), []);
  assertClose(mse(input, target), 3.5);
  assertClose(mse(input, target, { reduction: 'sum' }), 14);
  assertShape(mse(input, target, { reduction: 'none' }), [2, 2]);
  assertClose(mse(input, target, { reduction: 'none' }), [0, 4, 9, 1]);
  assertClose(mse(tensor([]), tensor([])), Number.NaN);
});

test('mse() refuses shapes that differ, even where they would broadcast', () => {
  assertShapeError(() => mse(input, tensor([1, 2])), { op: 'mse', code: 'bad-rank', argument: 'target', expected: [2], got: 1 });
  assertShapeError(() => mse(input, tensor([[1], [2]])), { code: 'size-differs', axis: 1, expected: 2, got: 1 });
  assert.deepEqual(mseShape([2, 3], [2, 3]), []);
  assert.deepEqual(mseShape([2, 3], [2, 3], { reduction: 'none' }), [2, 3]);
});

test('mse() passes gradients to the input and to the target', () => {
  for (const reduction of ['mean', 'sum', 'none'] as const)
    assertGradients((input, target) => mse(input, target, { reduction }), [input, target]);
});

test('mse() leaves the mean to the kernel, and scales the gradient that it finds', () => {
  const kernels = {
    meanSquaredError(_input: Float32Array, _target: Float32Array, gradient: Float32Array): number {
      gradient.set([1, 2, 3, 4]);
      return 99;
    },
  };
  const [x, y] = [input, target].map(({ data, shape }) => tensor(data, shape, { requiresGrad: true })) as [Tensor, Tensor];
  withKernels(kernels, () => {
    const loss = mse(x, y);
    assertClose(loss, 99);
    loss.backward(tensor(10));
    assertClose(x.grad as Tensor, [10, 20, 30, 40]);
    assertClose(y.grad as Tensor, [-10, -20, -30, -40]);
    assertClose(mse(input, target), 3.5);
    assertClose(mse(x, target, { reduction: 'sum' }), 14);
  });
});

test('mse() and crossEntropy() name the reductions that there are', () => {
  const x = tensor([[1, 2]]);
  const reduction = 'average' as never;
  const refused = (op: string) => ({
    name: 'RangeError',
    message: `${op}: reduction must be one of mean, sum, none, got average; choose one`,
  });
  assert.throws(() => mse(x, x, { reduction }), refused('mse'));
  assert.throws(() => crossEntropy(x, [0], { reduction }), refused('crossEntropy'));
});
