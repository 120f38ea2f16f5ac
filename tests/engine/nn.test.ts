import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  autoencoder,
  Conv2d,
  conv2d,
  Flatten,
  Linear,
  lenet,
  linear,
  MaxPool2d,
  type Module,
  manualSeed,
  mul,
  ReLU,
  random,
  relu,
  Sequential,
  type Tensor,
  tensor,
  zeros,
} from '../../engine/index.ts';
import { assertClose, assertShape, assertShapeError } from '../support/assertions.ts';

test('Linear computes linear() with its weight [out, in] and bias [out]', () => {
  const layer = new Linear(3, 2);
  assertShape(layer.weight, [2, 3]);
  const x = tensor([[1, 2, 3]]);
  assertClose(layer.forward(x), linear(x, layer.weight, layer.bias));
  assert.deepEqual(layer.outputShape([5, 3]), [5, 2]);
});

test('Conv2d computes conv2d() with its options, per group where there are groups', () => {
  const layer = new Conv2d(4, 6, [3, 5], { stride: 2, padding: 1, groups: 2, bias: false });
  assertShape(layer.weight, [6, 2, 3, 5]);
  assert.equal(layer.bias, null);
  const x = zeros([1, 4, 9, 9]);
  assertClose(layer.forward(x), conv2d(x, layer.weight, null, { stride: 2, padding: 1, groups: 2 }));
  assert.deepEqual(layer.outputShape([1, 4, 9, 9]), [1, 6, 5, 4]);
});

test('new parameters are random within ±1/√fanIn and require a gradient', () => {
  const { weight, bias } = new Conv2d(4, 64, 5);
  for (const parameter of [weight, bias]) {
    assert.ok(parameter?.requiresGrad);
    const largest = Math.max(...parameter.data.map(Math.abs));
    assert.ok(largest <= 0.1 && largest > 0.09, `1/√100 bounds them, the largest is ${largest}`);
  }
});

test('manualSeed() makes the same layers again; a generator of one’s own leaves it alone', () => {
  const weights = () => [...new Linear(3, 2).weight.data];
  manualSeed(7);
  const first = weights();
  assert.notDeepEqual(weights(), first);
  manualSeed(7);
  new Linear(9, 9, { generator: random(1) });
  assert.deepEqual(weights(), first);
});

test('layers refuse sizes that are no whole numbers', () => {
  assertShapeError(() => new Linear(0, 2), { code: 'bad-option', argument: 'inFeatures' });
  assertShapeError(() => new Conv2d(1, 2.5, 3), { code: 'bad-option', argument: 'outChannels' });
  assertShapeError(() => new Conv2d(3, 4, 3, { groups: 2 }), {
    op: 'Conv2d',
    code: 'groups-do-not-divide',
    argument: 'inChannels',
    axis: null,
  });
});

test('Sequential passes each output on, and names its layers by number or by the record', () => {
  const [first, second] = [new Linear(3, 4), new Linear(4, 2)];
  const x = tensor([[1, -2, 3]]);
  const expected = second.forward(relu(first.forward(x)));
  const numbered = new Sequential(first, new ReLU(), second);
  const named = new Sequential({ first, act: new ReLU(), second });
  assertClose(numbered.forward(x), expected);
  assertClose(named.forward(x), expected);
  const paths = (model: Module) => model.namedParameters().map(([path]) => path);
  assert.deepEqual(paths(numbered), ['0.weight', '0.bias', '2.weight', '2.bias']);
  assert.deepEqual(paths(named), ['first.weight', 'first.bias', 'second.weight', 'second.bias']);
});

test('Sequential of nothing returns its input', () => {
  const x = tensor([1]);
  assert.equal(new Sequential().forward(x), x);
});

test('Sequential takes layers only, no op in place of its layer', () => {
  const refused = (layer: string) => ({
    name: 'TypeError',
    message: `Sequential: layer ${layer} must be a Module; write new ReLU(), not relu`,
  });
  assert.throws(() => new Sequential(relu as never), refused('0'));
  assert.throws(() => new Sequential(new Linear(1, 1), relu as never), refused('1'));
  assert.throws(() => new Sequential({ act: relu as never }), refused('act'));
});

test('outputShape() names what does not fit before anything is computed', () => {
  assertShapeError(() => lenet().outputShape([1, 3, 28, 28]), { op: 'conv2d', code: 'channels-differ' });
  assertShapeError(() => lenet().outputShape([1, 1, 32, 32]), { op: 'linear', code: 'inner-differ' });
});

test('the book’s networks have the parameters that the book says', () => {
  const count = (model: Module) => model.parameters().reduce((sum, { data }) => sum + data.length, 0);
  assert.equal(count(lenet()), 61_706);
  assert.equal(count(autoencoder()), 1_067_024);
  assert.deepEqual(lenet().outputShape([32, 1, 28, 28]), [32, 10]);
  assert.deepEqual(autoencoder(8).outputShape([3, 784]), [3, 784]);
});

test('MaxPool2d and Flatten have no parameters, and know their shapes', () => {
  const model = new Sequential(new MaxPool2d(2), new Flatten());
  assert.deepEqual(model.parameters(), []);
  assert.deepEqual(model.outputShape([5, 2, 6, 6]), [5, 18]);
  assertShape(model.forward(zeros([5, 2, 6, 6])), [5, 18]);
});

test('Sequential computes what a subclass of a layer or of ReLU computes', () => {
  class Doubled extends Linear {
    override forward(x: Tensor): Tensor {
      return mul(super.forward(x), tensor(2));
    }
  }
  class Leaky extends ReLU {
    override forward(x: Tensor): Tensor {
      return mul(x, tensor(0.5));
    }
  }
  const [layer, leaky, x] = [new Doubled(2, 3), new Leaky(), tensor([[1, -2]])];
  assertClose(new Sequential(layer, new ReLU()).forward(x), relu(layer.forward(x)));
  assertClose(new Sequential(layer, leaky).forward(x), leaky.forward(layer.forward(x)));
});
