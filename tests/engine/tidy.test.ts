import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';
import { Adam, add, crossEntropy, Linear, linear, mul, type Tensor, tensor, tidy, zeros } from '../../engine/index.ts';
import { active } from '../../engine/kernels/active.ts';
import { assertClose } from '../support/assertions.ts';
import { engineBuilds } from '../support/engineBuilds.ts';
import { compiledKernels } from '../support/kernels.ts';

const ended = /made inside tidy\(\), which has ended/;

beforeEach(() => {
  const { kernels, arena } = compiledKernels('simd', 2 ** 20);
  Object.assign(active, { kernels, memory: arena });
});

afterEach(() => {
  Object.assign(active, { kernels: null, memory: null });
});

/** Tensors made in a tidy that has ended, and what it returned. */
function ending<Result>(run: (note: (x: Tensor) => Tensor) => Result): { made: Tensor[]; result: Result } {
  const made: Tensor[] = [];
  const note = (x: Tensor) => {
    made.push(x);
    return x;
  };
  return { result: tidy(() => run(note)), made };
}

test('tidy() ends the tensors made in it, and says so when one is read', () => {
  const { made, result } = ending((note) => {
    const sum = note(add(note(tensor([1, 2])), tensor([10, 20])));
    return sum.data[1];
  });
  assert.equal(result, 22);
  for (const x of made) assert.throws(() => x.data, ended);
});

test('tidy() keeps tensors that it returns, also within arrays and records', () => {
  const { result, made } = ending((note) => {
    const x = note(tensor([1, 2]));
    return { sum: add(x, x), list: [mul(x, x), 'text'] as const, count: 3 };
  });
  tidy(() => zeros([100]));
  assertClose(result.sum, [2, 4]);
  assertClose(result.list[0], [1, 4]);
  assert.equal(result.list[1], 'text');
  assert.equal(result.count, 3);
  assert.throws(() => made[0]?.data, ended);
});

test('tidy() keeps the data of a tensor that it returns', () => {
  const { cells } = tidy(() => ({ cells: add(tensor([1, 2]), tensor([10, 20])).data }));
  tidy(() => zeros([100]));
  assertClose(cells, [11, 22]);
});

test('tidy() returns tensors that backward() no longer goes through, on every build', () => {
  const usedUp = { name: 'AutogradError', message: /used up, by going back once or by the end of tidy\(\)/ };
  for (const { use } of engineBuilds)
    use(() => {
      const x = tensor([2, 3], [2], { requiresGrad: true });
      const hidden = tidy(() => mul(x, x));
      assertClose(hidden, [4, 9]);
      assert.throws(() => hidden.backward(tensor([1, 1])), usedUp);
      assert.throws(() => add(hidden, x).backward(tensor([1, 1])), usedUp);
      assert.equal(x.grad, null);
      assert.equal(
        tidy(() => x),
        x,
      );
    });
});

test('tidy() within tidy() ends its own tensors only', () => {
  tidy(() => {
    const outer = tensor([1]);
    const inner = tidy(() => add(outer, tensor([1])));
    assertClose(outer, [1]);
    assertClose(inner, [2]);
  });
});

test('tidy() gives its memory back, also after an error', () => {
  const before = active.memory?.mark();
  const fails = () => {
    tensor([1, 2, 3]);
    throw new Error('on purpose');
  };
  assert.throws(() => tidy(fails), /on purpose/);
  assert.equal(active.memory?.mark(), before);
});

test('tidy() leaves parameters, their gradients and the optimiser’s memory alone', () => {
  const layer = new Linear(3, 2);
  const optimizer = new Adam(layer.parameters());
  const x = tensor([1, 2, 3, 4, 5, 6], [2, 3]);
  for (let step = 0; step < 3; step++)
    tidy(() => {
      optimizer.zeroGrad();
      crossEntropy(linear(x, layer.weight, layer.bias), [0, 1]).backward();
      optimizer.step();
    });
  const { data } = layer.weight.grad ?? zeros([0]);
  assert.ok(data.length === 6 && data.every(Number.isFinite));
  assert.equal(optimizer.stateDict().buffers.size, 4);
});

test('tidy() keeps the memory as it is over thousands of training steps', () => {
  const layer = new Linear(8, 4);
  const optimizer = new Adam(layer.parameters());
  const x = zeros([4, 8]);
  const step = () =>
    tidy(() => {
      optimizer.zeroGrad();
      crossEntropy(layer.forward(x), [0, 1, 2, 3]).backward();
      optimizer.step();
    });
  step();
  const room = () => {
    const cells = active.memory?.allocatePersistent(1);
    const place = cells?.byteOffset;
    if (cells) active.memory?.free(cells);
    return [active.memory?.mark(), place];
  };
  const before = room();
  for (let i = 0; i < 2000; i++) step();
  assert.deepEqual(room(), before);
});

test('a gradient that zeroGrad() took back can no longer be read', () => {
  const layer = new Linear(1, 1, { bias: false });
  const optimizer = new Adam(layer.parameters());
  layer.forward(tensor([[1]])).backward();
  const { grad } = layer.weight;
  optimizer.zeroGrad();
  assert.throws(() => grad?.data, /taken back by zeroGrad\(\); return it from there, or copy its data before/);
  assert.equal(layer.weight.grad, null);
});

test('tidy() goes on in the ordinary heap when its memory is full', () => {
  const large = 2 ** 17;
  tidy(() => {
    const tensors = Array.from({ length: 5 }, (_, i) => add(zeros([large]), tensor([i])));
    tensors.forEach((x, i) => {
      assert.equal(x.data[large - 1], i);
    });
  });
});

test('tidy() refuses an asynchronous function, also without kernels', () => {
  const refused = { name: 'TypeError', message: /must not be asynchronous/ };
  assert.throws(() => tidy(async () => 1), refused);
  Object.assign(active, { kernels: null, memory: null });
  assert.throws(() => tidy(async () => 1), refused);
});

test('tidy() without kernels ends nothing', () => {
  Object.assign(active, { kernels: null, memory: null });
  const { made } = ending((note) => note(tensor([5])));
  assertClose(made[0] ?? zeros([0]), [5]);
});
