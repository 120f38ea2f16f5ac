import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Linear, linear, Module, ReLU, relu, Sequential, type Shape, StateError, type Tensor, tensor, zeros } from '../../engine/index.ts';

/** A network with a field that is a parameter, one that is a layer and one that is neither. */
class Scaled extends Module {
  readonly scale = tensor([2], [1], { requiresGrad: true });
  readonly inner = new Linear(2, 1, { bias: false });
  readonly note = 'not a parameter';

  override forward(x: Tensor): Tensor {
    return linear(this.inner.forward(x), tensor(this.scale.data, [1, 1]));
  }

  override outputShape(x: Shape): Shape {
    return this.inner.outputShape(x);
  }
}

test('Module finds parameters and parts among its fields', () => {
  const model = new Sequential({ scaled: new Scaled() });
  assert.deepEqual(
    model.namedParameters().map(([path, { shape }]) => [path, shape]),
    [
      ['scaled.scale', [1]],
      ['scaled.inner.weight', [1, 2]],
    ],
  );
});

test('parameters() names a shared parameter once, stateDict() under each of its paths', () => {
  const shared = new Linear(2, 2);
  const model = new Sequential(shared, new ReLU(), shared);
  assert.deepEqual(model.parameters(), [shared.weight, shared.bias]);
  assert.deepEqual([...model.stateDict().keys()], ['0.weight', '0.bias', '2.weight', '2.bias']);
});

test('a tensor that a Module computed and keeps in a field is no parameter', () => {
  class Remembering extends Module {
    readonly inner = new Linear(2, 1);
    hidden: Tensor | null = null;

    override forward(x: Tensor): Tensor {
      this.hidden = this.inner.forward(x);
      return relu(this.hidden);
    }

    override outputShape(x: Shape): Shape {
      return this.inner.outputShape(x);
    }
  }
  const model = new Remembering();
  model.forward(tensor([[1, 2]]));
  assert.equal(model.hidden?.requiresGrad, true);
  assert.deepEqual(model.parameters(), [model.inner.weight, model.inner.bias]);
});

test('stateDict() is a copy that loadStateDict() writes back', () => {
  const model = new Linear(2, 2);
  const x = tensor([[1, 2]]);
  const before = [...model.forward(x).data];
  const state = model.stateDict();
  model.weight.data.fill(0);
  assert.notDeepEqual([...model.forward(x).data], before);
  model.loadStateDict(state);
  assert.deepEqual([...model.forward(x).data], before);
});

test('loadStateDict() names all that is missing, unexpected or misshapen, and writes nothing', () => {
  const model = new Linear(2, 2);
  const before = model.stateDict();
  const wrong = new Map([
    ['weight', zeros([2, 3])],
    ['gain', zeros([1])],
  ]);
  assert.throws(
    () => model.loadStateDict(wrong),
    (error) => {
      assert.ok(error instanceof StateError);
      assert.deepEqual(error.problems, [
        { code: 'misshapen', path: 'weight', expected: '[2, 2]', got: '[2, 3]' },
        { code: 'missing', path: 'bias' },
        { code: 'unexpected', path: 'gain' },
      ]);
      assert.match(error.message, /weight has shape \[2, 3\], expected \[2, 2\]; bias is missing; gain has no place here/);
      return true;
    },
  );
  assert.deepEqual(model.stateDict(), before);
});
