import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  AvgPool2d,
  autoencoder,
  Conv2d,
  countParameters,
  describeModule,
  Flatten,
  Linear,
  lenet,
  MaxPool2d,
  Module,
  modelShapes,
  printModel,
  ReLU,
  readPrintedModel,
  Sequential,
  type Shape,
  Sigmoid,
  Softmax,
  Tanh,
  type Tensor,
  writePyTorch,
} from '../../engine/index.ts';

test('describeModule() says what PyTorch prints for the same network', () => {
  const printed = `Sequential(
  (conv1): Conv2d(1, 6, kernel_size=(5, 5), stride=(1, 1), padding=(2, 2))
  (relu1): ReLU()
  (pool1): MaxPool2d(kernel_size=2, stride=2, padding=0, dilation=1, ceil_mode=False)
  (conv2): Conv2d(6, 16, kernel_size=(5, 5), stride=(1, 1))
  (relu2): ReLU()
  (pool2): MaxPool2d(kernel_size=2, stride=2, padding=0, dilation=1, ceil_mode=False)
  (flatten): Flatten(start_dim=1, end_dim=-1)
  (fc1): Linear(in_features=400, out_features=120, bias=True)
  (relu3): ReLU()
  (fc2): Linear(in_features=120, out_features=84, bias=True)
  (relu4): ReLU()
  (fc3): Linear(in_features=84, out_features=10, bias=True)
)`;
  assert.equal(printModel(describeModule(lenet())), printed);
});

/** A layer of each class with options of its own, as PyTorch prints them. */
const layers: readonly (readonly [layer: Module, printed: string])[] = [
  [new Conv2d(1, 2, 3), 'Conv2d(1, 2, kernel_size=(3, 3), stride=(1, 1))'],
  [
    new Conv2d(4, 6, [3, 5], { stride: [2, 1], padding: 1, dilation: 2, groups: 2, bias: false }),
    'Conv2d(4, 6, kernel_size=(3, 5), stride=(2, 1), padding=(1, 1), dilation=(2, 2), groups=2, bias=False)',
  ],
  [new Conv2d(1, 1, 3, { padding: 'same' }), 'Conv2d(1, 1, kernel_size=(3, 3), stride=(1, 1), padding=same)'],
  [new Conv2d(1, 1, 3, { padding: [1, 1, 2, 2] }), 'Conv2d(1, 1, kernel_size=(3, 3), stride=(1, 1), padding=(1, 2))'],
  [new Linear(3, 2), 'Linear(in_features=3, out_features=2, bias=True)'],
  [new Linear(3, 2, { bias: false }), 'Linear(in_features=3, out_features=2, bias=False)'],
  [
    new MaxPool2d([3, 2], { stride: 1, padding: [1, 0], dilation: 2, ceilMode: true }),
    'MaxPool2d(kernel_size=(3, 2), stride=1, padding=(1, 0), dilation=2, ceil_mode=True)',
  ],
  [new AvgPool2d(3, { padding: [1, 1, 1, 1] }), 'AvgPool2d(kernel_size=3, stride=3, padding=(1, 1))'],
  [new ReLU(), 'ReLU()'],
  [new Sigmoid(), 'Sigmoid()'],
  [new Tanh(), 'Tanh()'],
  [new Softmax(1), 'Softmax(dim=1)'],
  [new Flatten(2), 'Flatten(start_dim=2, end_dim=-1)'],
];

for (const [layer, printed] of layers)
  test(`describeModule() knows ${printed}, and reading that gives the same`, () => {
    const description = describeModule(layer);
    assert.equal(printModel(description), printed);
    assert.deepEqual(readPrintedModel(printed), { model: description, problems: [] });
  });

test('describeModule() keeps what PyTorch does not print of AvgPool2d', () => {
  assert.deepEqual(describeModule(new AvgPool2d(2, { stride: 1, ceilMode: true, countIncludePad: false }), 'pool'), {
    kind: 'AvgPool2d',
    name: 'pool',
    options: { kernelSize: 2, stride: 1, padding: 0, ceilMode: true, countIncludePad: false },
  });
});

const networks: readonly (readonly [name: string, network: Module, input: Shape])[] = [
  ['LeNet', lenet(), [32, 1, 28, 28]],
  ['the autoencoder', autoencoder(), [32, 784]],
];

for (const [name, network, input] of networks)
  test(`the description of ${name} has its shapes and parameters, and its code is complete`, () => {
    const description = describeModule(network);
    const { steps, isOrderCertain } = modelShapes(description, input);
    assert.deepEqual(steps.at(-1)?.outputShape, network.outputShape(input));
    assert.equal(isOrderCertain, true);
    const learned = network.parameters().reduce((sum, { data }) => sum + data.length, 0);
    assert.deepEqual(countParameters(description), { count: learned, isComplete: true });
    const { code, problems } = writePyTorch(description, input);
    assert.deepEqual(problems, []);
    assert.match(code, /^model = nn\.Sequential\(OrderedDict\(\[$/m);
  });

test('describeModule() leaves open what PyTorch has no option for', () => {
  const printedOf = (layer: Module) => {
    const { kind } = describeModule(layer);
    return [kind, printModel(describeModule(layer))];
  };
  assert.deepEqual(printedOf(new Conv2d(1, 1, 3, { padding: [0, 1, 0, 1] })), ['Unknown', 'Conv2d(padding=[0,1,0,1])']);
  assert.deepEqual(printedOf(new MaxPool2d(3, { padding: [1, 0, 1, 1] })), ['Unknown', 'MaxPool2d(padding=[1,0,1,1])']);
  assert.deepEqual(printedOf(new AvgPool2d(3, { padding: [1, 1, 0, 1] })), ['Unknown', 'AvgPool2d(padding=[1,1,0,1])']);
  assert.deepEqual(printedOf(new AvgPool2d(3, { dilation: 2 })), ['Unknown', 'AvgPool2d(dilation=2)']);
});

/** A layer that PyTorch does not have. */
class Double extends Module {
  override forward(x: Tensor): Tensor {
    return x;
  }

  override outputShape(x: Shape): Shape {
    return x;
  }
}

/** A class of its own with a layer inside. */
class Block extends Double {
  readonly inner = new Linear(4, 4);
}

test('describeModule() names classes of one’s own, and leaves open what they do', () => {
  const unknown = { kind: 'Unknown', name: '1', className: 'Double', printed: 'Double()', line: null };
  const inner = { kind: 'Linear', name: 'inner', options: { inFeatures: 4, outFeatures: 4, bias: true } };
  assert.deepEqual(describeModule(new Sequential(new Block(), new Double())), {
    kind: 'Sequential',
    name: '',
    children: [{ kind: 'Container', name: '0', className: 'Block', children: [inner] }, unknown],
  });
});
