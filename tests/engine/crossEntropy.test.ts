import assert from 'node:assert/strict';
import { test } from 'node:test';
import { crossEntropy, crossEntropyShape, type Tensor, tensor } from '../../engine/index.ts';
import { assertClose, assertShape, assertShapeError } from '../support/assertions.ts';
import { engineBuilds } from '../support/engineBuilds.ts';
import { assertGradients } from '../support/gradients.ts';
import { withKernels } from '../support/withKernels.ts';

const { log } = Math;

/** Scores whose softmax is [¼, ¾], [⅘, ⅕] and [½, ½]. */
const logits = tensor([
  [0, log(3)],
  [log(4), 0],
  [7, 7],
]);

test('crossEntropy() is the mean of −log of the probability of the right class', () => {
  const expected = -(log(0.75) + log(0.2) + log(0.5)) / 3;
  assertShape(crossEntropy(logits, [1, 1, 0]), []);
  for (const target of [[1, 1, 0], Int32Array.of(1, 1, 0), tensor([1, 1, 0])]) assertClose(crossEntropy(logits, target), expected);
});

test('crossEntropy() sums, or leaves every item its loss', () => {
  assertClose(crossEntropy(logits, [1, 1, 0], { reduction: 'sum' }), -(log(0.75) + log(0.2) + log(0.5)));
  const losses = crossEntropy(logits, [1, 1, 0], { reduction: 'none' });
  assertShape(losses, [3]);
  assertClose(losses, [-log(0.75), -log(0.2), -log(0.5)]);
});

test('crossEntropy() weighs classes, and divides the mean by the weights', () => {
  const weight = tensor([3, 0.5]);
  const weighed = [-0.5 * log(0.75), -0.5 * log(0.2), -3 * log(0.5)] as const;
  assertClose(crossEntropy(logits, [1, 1, 0], { weight, reduction: 'none' }), weighed);
  assertClose(crossEntropy(logits, [1, 1, 0], { weight }), (weighed[0] + weighed[1] + weighed[2]) / 4);
});

test('crossEntropy() leaves out items whose target is ignoreIndex', () => {
  assertClose(crossEntropy(logits, [1, -100, 0]), -(log(0.75) + log(0.5)) / 2);
  assertClose(crossEntropy(logits, [1, 0, 0], { ignoreIndex: 1, reduction: 'none' }), [0, -log(0.8), -log(0.5)]);
  assertClose(crossEntropy(logits, [-100, -100, -100]), Number.NaN);
  const hopeless = tensor([
    [Number.NaN, 0],
    [0, log(3)],
  ]);
  assertClose(crossEntropy(hopeless, [-100, 1]), -log(0.75));
});

test('crossEntropy() spreads a part of the target over all classes when smoothing', () => {
  const options = { labelSmoothing: 0.2, reduction: 'none' } as const;
  const spread = [-0.9 * log(0.75) - 0.1 * log(0.25), -0.9 * log(0.2) - 0.1 * log(0.8), -log(0.5)];
  assertClose(crossEntropy(logits, [1, 1, 0], options), spread);
  const weighed = -0.9 * 3 * log(0.25) - 0.1 * 0.5 * log(0.75);
  assertClose(crossEntropy(tensor([0, log(3)]), [0], { ...options, weight: tensor([3, 0.5]) }), weighed);
});

test('crossEntropy() takes one item, or a class for every cell of a map', () => {
  assertClose(crossEntropy(tensor([0, log(3)]), tensor(1)), -log(0.75));
  const map = tensor([0, log(4), log(3), 0], [1, 2, 2]);
  const losses = crossEntropy(map, tensor([[1, 0]]), { reduction: 'none' });
  assertShape(losses, [1, 2]);
  assertClose(losses, [-log(0.75), -log(0.8)]);
});

test('crossEntropy() stays finite for scores far apart, infinite where the right class is impossible', () => {
  assertClose(crossEntropy(tensor([[0, 1000]]), [0]), 1000);
  assertClose(crossEntropy(tensor([[0, -Infinity]]), [0]), 0);
  assertClose(crossEntropy(tensor([[0, -Infinity]]), [1]), Infinity);
});

test('crossEntropy() tells equal scores of any size apart from certainty, on every build', () => {
  for (const { use } of engineBuilds)
    use(() => {
      const x = tensor([1e20, 1e20, -1e20, -1e20], [2, 2], { requiresGrad: true });
      const loss = crossEntropy(x, [0, 1]);
      assertClose(loss, log(2));
      loss.backward();
      assertClose(x.grad ?? [], [-0.25, 0.25, 0.25, -0.25]);
    });
});

test('crossEntropy() refuses a target that is no class', () => {
  assertShapeError(
    () => crossEntropy(logits, [1, 2, 0]),
    { op: 'crossEntropy', code: 'bad-class', argument: 'target', expected: 2, got: 2 },
    'crossEntropy: target 2 is none of the 2 classes, which count from 0; correct it, or name it as ignoreIndex',
  );
  assertShapeError(() => crossEntropy(logits, [-1, 0, 0]), { code: 'bad-class', got: -1 });
  assertShapeError(() => crossEntropy(logits, [0.5, 0, 0]), { code: 'bad-class', got: 0.5 });
});

test('crossEntropy() refuses targets, weights and a smoothing that do not fit', () => {
  assertShapeError(() => crossEntropy(logits, [1, 0]), { code: 'size-differs', argument: 'target', expected: 3, got: 2 });
  assertShapeError(() => crossEntropy(logits, tensor([[1], [0], [0]])), { code: 'bad-rank', argument: 'target' });
  assertShapeError(() => crossEntropy(tensor(1), [0]), { code: 'rank-too-small', argument: 'logits' });
  const weight = tensor([1, 2, 3]);
  assertShapeError(() => crossEntropy(logits, [1, 1, 0], { weight }), { code: 'size-differs', argument: 'weight', expected: 2, got: 3 });
  assertShapeError(
    () => crossEntropy(logits, [1, 1, 0], { labelSmoothing: 1.5 }),
    { code: 'bad-fraction', got: 1.5 },
    'crossEntropy: labelSmoothing must be a number from 0 to 1, got 1.5; change it',
  );
  assert.deepEqual(crossEntropyShape([4, 10, 5], [4, 5]), []);
  assert.deepEqual(crossEntropyShape([4, 10, 5], [4, 5], { reduction: 'none' }), [4, 5]);
  assertShapeError(() => crossEntropyShape([4, 10, 5], [4, 6]), { code: 'size-differs', axis: 1, expected: 5, got: 6 });
});

test('crossEntropy() passes softmax minus target back, whatever the options', () => {
  const x = tensor([0.5, -1, 2, 0, 1, -0.5, 1.5, 3, -2, 0.25, 1, 0], [2, 3, 2]);
  const target = tensor([0, 2, 1, -100], [2, 2]);
  const weight = tensor([1, 2, 0.5]);
  for (const reduction of ['mean', 'sum', 'none'] as const)
    for (const labelSmoothing of [0, 0.3]) {
      assertGradients((x) => crossEntropy(x, target, { reduction, labelSmoothing }), [x]);
      assertGradients((x) => crossEntropy(x, target, { reduction, labelSmoothing, weight }), [x]);
    }
});

test('crossEntropy() leaves the plain mean to the kernel, and scales the gradient that it finds', () => {
  const kernels = {
    crossEntropy(_: Float32Array, targets: Int32Array, gradient: Float32Array): number {
      gradient.set([1, 2, 3, 4, 5, 6]);
      return 100 * (targets[0] ?? 0) + 10 * (targets[1] ?? 0);
    },
  };
  const parameter = tensor(logits.data, logits.shape, { requiresGrad: true });
  withKernels(kernels, () => {
    const loss = crossEntropy(parameter, [1, 1, 0]);
    assertClose(loss, 110);
    loss.backward(tensor(10));
    assertClose(parameter.grad as Tensor, [10, 20, 30, 40, 50, 60]);
    assertClose(crossEntropy(logits, [1, 1, 0]), -(log(0.75) + log(0.2) + log(0.5)) / 3);
    assertClose(crossEntropy(parameter, [1, -100, 0]), -(log(0.75) + log(0.5)) / 2);
    assertClose(crossEntropy(parameter, [1, 1, 0], { reduction: 'sum' }), -(log(0.75) + log(0.2) + log(0.5)));
  });
});
