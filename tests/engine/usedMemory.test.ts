import { test } from 'node:test';
import {
  add,
  argmax,
  crossEntropy,
  div,
  exp,
  flatten,
  log,
  logSoftmax,
  mean,
  mse,
  mul,
  permute,
  relu,
  reshape,
  sigmoid,
  softmax,
  sub,
  sum,
  type Tensor,
  tanh,
  tensor,
  tidy,
  transpose,
} from '../../engine/index.ts';
import { active } from '../../engine/kernels/active.ts';
import type { KernelMemory } from '../../engine/kernels/kernelMemory.ts';
import { assertClose } from '../support/assertions.ts';

/** Memory whose cells all hold NaN, as if something else had been computed there before. */
function usedMemory(): KernelMemory {
  const arena = new Set<Float32Array>();
  const filled = (length: number) => new Float32Array(length).fill(Number.NaN);
  return {
    allocate(length) {
      const cells = filled(length);
      arena.add(cells);
      return cells;
    },
    allocatePersistent: filled,
    mark: () => 0,
    release: () => arena.clear(),
    free: () => false,
    isInArena: (cells) => arena.has(cells),
  };
}

function inUsedMemory<Result>(run: () => Result): Result {
  active.memory = usedMemory();
  try {
    return tidy(run);
  } finally {
    active.memory = null;
  }
}

const ops: Readonly<Record<string, (x: Tensor, row: Tensor) => Tensor>> = {
  add,
  sub,
  mul,
  div,
  exp,
  log,
  relu,
  sigmoid,
  tanh,
  sum: (x) => sum(x, 0),
  mean: (x) => mean(x, 1),
  softmax: (x) => softmax(x),
  logSoftmax: (x) => logSoftmax(x, 0),
  crossEntropy: (x) => crossEntropy(x, [2, -100], { reduction: 'none' }),
  mse: (x) => mse(x, mul(x, x)),
  reshape: (x) => reshape(x, [3, 2]),
  flatten: (x) => flatten(x),
  permute: (x) => permute(x, [1, 0]),
  transpose: (x) => transpose(x, 0, 1),
};

for (const [name, op] of Object.entries(ops)) {
  test(`${name}() and its gradient do not depend on what the memory held before`, () => {
    const outcome = (): number[] => {
      const x = tensor([0.5, 1.5, 2, 0.25, 1.25, 3], [2, 3], { requiresGrad: true });
      const row = tensor([1.5, -0.5, 0.75], [3], { requiresGrad: true });
      const output = op(add(x, tensor(0)), row);
      output.backward(tensor(output.data, output.shape));
      return [output, x.grad, row.grad].flatMap((found) => [...(found?.data ?? [])]);
    };
    assertClose(inUsedMemory(outcome), outcome());
  });
}

test('argmax() does not depend on what the memory held before', () => {
  assertClose(
    inUsedMemory(() => argmax(tensor([1, 3, 2]))),
    [1],
  );
});
