import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatSummary, Linear, lenet, Module, ReLU, Sequential, type Shape, summary, type Tensor } from '../../engine/index.ts';
import { assertShapeError } from '../support/assertions.ts';

/** What torchsummary prints for the book's LeNet and input (1, 28, 28). */
const printed = `----------------------------------------------------------------
        Layer (type)               Output Shape         Param #
================================================================
            Conv2d-1            [-1, 6, 28, 28]             156
              ReLU-2            [-1, 6, 28, 28]               0
         MaxPool2d-3            [-1, 6, 14, 14]               0
            Conv2d-4           [-1, 16, 10, 10]           2,416
              ReLU-5           [-1, 16, 10, 10]               0
         MaxPool2d-6             [-1, 16, 5, 5]               0
           Flatten-7                  [-1, 400]               0
            Linear-8                  [-1, 120]          48,120
              ReLU-9                  [-1, 120]               0
           Linear-10                   [-1, 84]          10,164
             ReLU-11                   [-1, 84]               0
           Linear-12                   [-1, 10]             850
================================================================
Total params: 61,706
Trainable params: 61,706
Non-trainable params: 0
----------------------------------------------------------------
Input size (MB): 0.00
Forward/backward pass size (MB): 0.11
Params size (MB): 0.24
Estimated Total Size (MB): 0.35
----------------------------------------------------------------`;

test('formatSummary(summary()) prints LeNet as torchsummary does', () => {
  assert.equal(formatSummary(summary(lenet(), [1, 28, 28])), printed);
});

/** A block with a part inside, used twice. */
class Twice extends Module {
  readonly inner = new Linear(4, 4);

  override forward(x: Tensor): Tensor {
    return this.inner.forward(this.inner.forward(x));
  }

  override outputShape(x: Shape): Shape {
    return this.inner.outputShape(this.inner.outputShape(x));
  }
}

test('summary() opens Sequential, and sets a module with parts below each use of them', () => {
  const model = new Sequential(new Sequential(new ReLU()), new Twice());
  const rows = summary(model, [4]).rows.map(({ name, parameters }) => [name, parameters]);
  assert.deepEqual(rows, [
    ['ReLU-1', 0],
    ['Linear-2', 20],
    ['Linear-3', 20],
    ['Twice-4', 0],
  ]);
});

test('summary() leaves the model as it was, also after an error', () => {
  const model = lenet();
  assertShapeError(() => summary(model, [3, 28, 28]), { op: 'conv2d', code: 'channels-differ' });
  assert.deepEqual(model.outputShape([2, 1, 28, 28]), [2, 10]);
  assert.equal(Object.hasOwn(model, 'outputShape'), false);
});

test('summary() keeps an outputShape that a module has for itself', () => {
  const layer = Object.assign(new ReLU(), { outputShape: (x: Shape) => [...x, 7] });
  const model = new Sequential(layer);
  assert.deepEqual(summary(model, [4]).rows[0]?.outputShape, [-1, 4, 7]);
  assert.deepEqual(model.outputShape([1, 4]), [1, 4, 7]);
});
