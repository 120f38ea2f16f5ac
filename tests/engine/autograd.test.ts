import assert from 'node:assert/strict';
import { test } from 'node:test';
import { AutogradError, add, matmul, mul, noGrad, relu, sub, type Tensor, tensor } from '../../engine/index.ts';
import { assertClose, assertShape } from '../support/assertions.ts';

const parameter = (data: number[], shape: number[] = [data.length]): Tensor => tensor(data, shape, { requiresGrad: true });

const gradOf = ({ grad }: Tensor): Tensor => {
  assert.ok(grad, 'it has no gradient');
  return grad;
};

function assertAutogradError(call: () => void, code: AutogradError['code']): void {
  assert.throws(call, (error) => error instanceof AutogradError && error.code === code);
}

test('backward() follows the chain rule: micrograd’s first example', () => {
  // d = a·b + c, f = d·e: df/da = b·e, df/db = a·e, df/dc = e, df/de = d.
  const [a, b, c, e] = [parameter([2], []), parameter([-3], []), parameter([10], []), parameter([-2], [])];
  const f = mul(add(mul(a, b), c), e);
  assert.equal(f.item(), -8);
  f.backward();
  assert.deepEqual(
    [a, b, c, e].map((x) => gradOf(x).item()),
    [6, -4, -2, 4],
  );
});

test('backward() sums over all uses of a tensor', () => {
  const x = parameter([3]);
  const square = mul(x, x);
  add(square, mul(square, x)).backward();
  // x² + x³: 2x + 3x².
  assertClose(gradOf(x), [6 + 27]);
});

test('backward() adds to the gradient that is there, until it is set to null', () => {
  const x = parameter([1, 2]);
  const run = () => mul(x, tensor([10, 20])).backward(tensor([1, 1]));
  run();
  run();
  assertClose(gradOf(x), [20, 40]);
  x.grad = null;
  run();
  assertClose(gradOf(x), [10, 20]);
});

test('backward() gives each tensor a gradient of its own', () => {
  const [a, b, seed] = [parameter([1]), parameter([1]), tensor([1])];
  add(a, b).backward(seed);
  gradOf(a).data[0] = 99;
  assertClose(gradOf(b), [1]);
  assertClose(seed, [1]);
});

test('backward() takes a seed of the tensor’s shape', () => {
  const x = parameter([1, 2, 3, 4], [2, 2]);
  matmul(x, tensor([[1], [10]])).backward(tensor([[1], [100]]));
  assertShape(gradOf(x), [2, 2]);
  assertClose(gradOf(x), [1, 10, 100, 1000]);
});

test('backward() on a parameter itself is the seed', () => {
  const x = parameter([5]);
  x.backward();
  assertClose(gradOf(x), [1]);
});

test('backward() leaves computed tensors and constants without a gradient', () => {
  const [x, constant] = [parameter([2]), tensor([3])];
  const product = mul(x, constant);
  relu(product).backward();
  assert.equal(product.grad, null);
  assert.equal(constant.grad, null);
});

test('backward() refuses a tensor that nothing with a gradient went into', () => {
  assertAutogradError(() => mul(tensor([1]), tensor([2])).backward(), 'no-gradient');
});

test('backward() asks for a seed unless the tensor is one number', () => {
  const x = parameter([1, 2]);
  assertAutogradError(() => relu(x).backward(), 'seed-needed');
  assertAutogradError(() => relu(x).backward(tensor([1, 2, 3])), 'seed-shape');
});

test('backward() refuses to go back a second time, also through a shared part', () => {
  const x = parameter([1]);
  const shared = mul(x, x);
  const [first, second] = [add(shared, x), sub(shared, x)];
  first.backward();
  assertAutogradError(() => first.backward(), 'second-backward');
  assertAutogradError(() => second.backward(), 'second-backward');
  assertClose(gradOf(x), [3]);
});

test('noGrad() records nothing, and recording goes on after it, even after an error', () => {
  const x = parameter([1]);
  assert.equal(noGrad(() => mul(x, x)).requiresGrad, false);
  const fails = (): never => {
    throw new Error('on purpose');
  };
  assert.throws(() => noGrad(fails), /on purpose/);
  assert.equal(mul(x, x).requiresGrad, true);
});

test('noGrad() refuses an asynchronous function, which would be recorded again after its first await', () => {
  assert.throws(() => noGrad(async () => 1), { name: 'TypeError', message: /^noGrad: run must not be asynchronous/ });
});

test('detach() shares the cells and forgets the computation', () => {
  const x = parameter([1]);
  const product = mul(x, x);
  assert.equal(product.detach().requiresGrad, false);
  assert.equal(product.detach().data, product.data);
});

test('backward() goes through ten thousand computations in a row', () => {
  const x = parameter([1]);
  let sum: Tensor = x;
  for (let i = 0; i < 10_000; i++) sum = add(sum, x);
  sum.backward();
  assertClose(gradOf(x), [10_001]);
});
