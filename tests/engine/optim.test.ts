import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Adam, AdamW, Linear, mul, SGD, StateError, type Tensor, tensor } from '../../engine/index.ts';
import { assertClose } from '../support/assertions.ts';

const parameter = (...data: number[]): Tensor => tensor(data, [data.length], { requiresGrad: true });

/** Steps along the gradients given, one after the other. */
function descend(optimizer: SGD | Adam, gradients: readonly number[][]): void {
  for (const gradient of gradients) {
    optimizer.zeroGrad();
    for (const x of optimizer.parameters) mul(x, tensor(gradient)).backward(tensor(gradient.map(() => 1)));
    optimizer.step();
  }
}

test('SGD goes against the gradient by the learning rate', () => {
  const x = parameter(1, 2);
  descend(new SGD([x], { lr: 0.1 }), [[10, -10]]);
  assertClose(x, [0, 3]);
});

test('SGD with momentum starts with the gradient, undamped, and keeps a part of the last step', () => {
  const x = parameter(0);
  // Velocities 1, 0.9·1 + 0.5·1 = 1.4, 0.9·1.4 + 0.5 = 1.76.
  descend(new SGD([x], { lr: 1, momentum: 0.9, dampening: 0.5 }), [[1], [1], [1]]);
  assertClose(x, [-(1 + 1.4 + 1.76)]);
});

test('SGD with nesterov looks ahead along the momentum', () => {
  const x = parameter(0);
  // Velocity 1: 1 + 0.9·1; velocity 1.9: 1 + 0.9·1.9.
  descend(new SGD([x], { lr: 1, momentum: 0.9, nesterov: true }), [[1], [1]]);
  assertClose(x, [-(1.9 + 2.71)]);
});

test('SGD with weight decay pulls the parameter to 0', () => {
  const x = parameter(4);
  descend(new SGD([x], { lr: 0.1, weightDecay: 0.5 }), [[0]]);
  assertClose(x, [3.8]);
});

test('Adam’s first step has the length of the learning rate, whatever the gradient', () => {
  const x = parameter(0, 0, 0);
  descend(new Adam([x], { lr: 0.5 }), [[1e-3, 7, -1e4]]);
  assertClose(x, [-0.5, -0.5, 0.5], { rtol: 1e-4 });
});

test('AdamW decays weights by themselves, Adam through the gradient', () => {
  const [decoupled, coupled] = [parameter(10), parameter(10)];
  descend(new AdamW([decoupled], { lr: 0.1, weightDecay: 0.5 }), [[0]]);
  descend(new Adam([coupled], { lr: 0.1, weightDecay: 0.5 }), [[0]]);
  assertClose(decoupled, [10 - 0.1 * 0.5 * 10]);
  assertClose(coupled, [10 - 0.1], { rtol: 1e-4 });
});

test('step() leaves alone what has no gradient, and counts its steps from when it has', () => {
  const [used, unused] = [parameter(1), parameter(1)];
  const optimizer = new Adam([used, unused], { lr: 0.1 });
  for (const x of [used, used, unused]) {
    optimizer.zeroGrad();
    x.backward();
    optimizer.step();
  }
  assertClose(used, [0.8], { rtol: 1e-4 });
  assertClose(unused, [0.9], { rtol: 1e-4 });
});

test('lr may be changed between steps', () => {
  const x = parameter(0);
  const optimizer = new SGD([x], { lr: 1 });
  descend(optimizer, [[1]]);
  optimizer.lr = 0.25;
  descend(optimizer, [[1]]);
  assertClose(x, [-1.25]);
});

test('stateDict() holds what it takes to go on as if nothing had happened', () => {
  const gradients = [[1], [3], [-2], [0.5]];
  for (const create of [(x: Tensor) => new Adam([x]), (x: Tensor) => new SGD([x], { lr: 0.1, momentum: 0.9 })]) {
    const [whole, first] = [parameter(1), parameter(1)];
    descend(create(whole), gradients);
    const before = create(first);
    descend(before, gradients.slice(0, 2));
    const resumed = parameter(first.data[0]);
    const after = create(resumed);
    after.loadStateDict(before.stateDict());
    descend(after, gradients.slice(2));
    assert.deepEqual(resumed.data, whole.data);
  }
});

test('loadStateDict() refuses what was kept for other parameters', () => {
  const [small, large] = [parameter(1), parameter(1, 2)];
  const optimizer = new Adam([small]);
  descend(optimizer, [[1]]);
  assert.throws(() => new Adam([large]).loadStateDict(optimizer.stateDict()), StateError);
});

test('optimisers refuse options out of range, and say what to change', () => {
  const x = parameter(1);
  const wrong: [() => unknown, RegExp][] = [
    [() => new SGD([x], { lr: -1 }), /lr must be a number of at least 0, got -1/],
    [() => new SGD([x], { lr: Number.NaN }), /lr/],
    [() => new SGD([x], { nesterov: true }), /nesterov needs momentum/],
    [() => new SGD([x], { dampening: Number.NaN }), /dampening must be a number of at least 0, got NaN/],
    [() => new Adam([x], { betas: [0.9, 1] }), /betas\[1\] must be a number of at least 0 and below 1, got 1/],
  ];
  for (const [call, message] of wrong) assert.throws(call, { name: 'RangeError', message });
});

test('optimisers take no text for a number', () => {
  const x = parameter(1);
  const text = (name: string, got: string) => ({
    name: 'RangeError',
    message: `optimizer: ${name} must be a number of at least 0, got ${got}; change it`,
  });
  assert.throws(() => new SGD([x], { lr: '0.1' as never }), text('lr', '0.1'));
  assert.throws(() => new Adam([x], { eps: '1e-8' as never }), text('eps', '1e-8'));
});

test('optimisers take parameters only: no model, no names, nothing computed', () => {
  const x = parameter(1);
  const wrong: [parameters: unknown, RegExp][] = [
    [[], /no parameters; pass model\.parameters\(\)/],
    [new Linear(1, 1), /no parameters; pass model\.parameters\(\)/],
    [new Linear(1, 1).namedParameters(), /parameter 0 must be a tensor that was not computed/],
    [[x, mul(x, x)], /parameter 1 must be a tensor that was not computed/],
  ];
  for (const [parameters, message] of wrong) assert.throws(() => new SGD(parameters as never), { name: 'RangeError', message });
});
