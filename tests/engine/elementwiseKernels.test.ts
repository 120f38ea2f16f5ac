import { test } from 'node:test';
import { add, exp, relu, sigmoid, type Tensor, tanh, tensor } from '../../engine/index.ts';
import { assertClose } from '../support/assertions.ts';
import { withKernels } from '../support/withKernels.ts';

/** A kernel that can be told by what it leaves in its last argument. */
const leaving =
  (mark: number) =>
  (...cells: Float32Array[]): void => {
    cells.at(-1)?.fill(mark);
  };

test('add(), relu(), exp(), sigmoid() and tanh() are left to the kernels where they are loaded', () => {
  const unary = [
    [relu, { relu: leaving(1), reluGradient: leaving(2) }],
    [sigmoid, { sigmoid: leaving(1), sigmoidGradient: leaving(2) }],
    [tanh, { tanh: leaving(1), tanhGradient: leaving(2) }],
    [exp, { exp: leaving(1) }],
  ] as const;
  for (const [op, kernels] of unary) {
    const x = tensor([5, 6], [2], { requiresGrad: true });
    withKernels(kernels, () => {
      const output = op(x);
      assertClose(output, [1, 1]);
      output.backward(tensor([2, 2]));
    });
    assertClose(x.grad as Tensor, [2, 2]);
  }
  withKernels({ add: leaving(3) }, () => {
    assertClose(add(tensor([1, 2]), tensor([10, 20])), [3, 3]);
    assertClose(add(tensor([1, 2]), tensor(10)), [11, 12]);
  });
});
