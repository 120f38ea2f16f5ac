import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { layersOf, readPrintedModel, type Shape, writeKeras } from '../../engine/index.ts';
import { anyModel } from '../support/modelArbitraries.ts';
import { printedModel, sequential } from '../support/printedModel.ts';
import { printedModels } from '../support/printedModels.ts';
import { assertLooksLikePython, commentsOf } from '../support/pythonCode.ts';

const digits = [-1, 1, 28, 28];

/** The calls that one layer becomes. */
function callsOf(layer: string, input: Shape): string[] {
  const { code, problems } = writeKeras(sequential(layer), input);
  assert.deepEqual(problems, [], layer);
  return [...code.matchAll(/^ {4}(layers\..*),$/gm)].map(([, call = '']) => call);
}

/** What keeps a layer from being written. */
const problemsOf = (layer: string, input: Shape) =>
  writeKeras(sequential(layer), input).problems.map(({ code, subject }) => [code, subject]);

test("writeKeras() writes the book's network, flattened in PyTorch's order", () => {
  assert.deepEqual(writeKeras(printedModel(printedModels.leNetSequential), digits), {
    code: `import keras
from keras import layers

# Images are [N, H, W, C] here, [N, C, H, W] in PyTorch. Weights trained
# there fit once their axes are put in Keras' order: a Conv2D kernel is
# weight.permute(2, 3, 1, 0), a Dense kernel is weight.T.
model = keras.Sequential([
    keras.Input(shape=(28, 28, 1)),
    layers.Conv2D(6, 5, padding='same'),
    layers.ReLU(),
    layers.MaxPooling2D(2),
    layers.Conv2D(16, 5),
    layers.ReLU(),
    layers.MaxPooling2D(2),
    # Flatten in the order of PyTorch, channel by channel, so that the
    # weights after it keep their places.
    layers.Permute((3, 1, 2)),
    layers.Flatten(),
    layers.Dense(120),
    layers.ReLU(),
    layers.Dense(84),
    layers.ReLU(),
    layers.Dense(10),
])
model.summary()
`,
    problems: [],
  });
});

test('writeKeras() keeps the names of layers, and flattens where a forward() must', () => {
  const { code, problems } = writeKeras(printedModel(printedModels.leNet), digits);
  assert.match(code, /layers\.MaxPooling2D\(2, name='pool2'\),\n[\s\S]*layers\.Flatten\(\),\n {4}layers\.Dense\(120, name='fc1'\),/);
  assert.deepEqual(
    problems.map(({ code }) => code),
    ['order-assumed'],
  );
  assert.ok(commentsOf(code).some((comment) => comment.endsWith(problems[0]?.message ?? '?')));
  const { code: dense } = writeKeras(printedModel(printedModels.autoencoder), [-1, 784]);
  assert.match(dense, /keras\.Input\(shape=\(784,\)\),\n {4}layers\.Dense\(512, name='encoder_0'\),/);
});

test('writeKeras() gives no name twice', () => {
  const model = printedModel('Sequential(\n  (a): Sequential(\n    (b): Tanh()\n  )\n  (a_b): Tanh()\n)');
  assert.match(writeKeras(model, [-1, 3]).code, /layers\.Activation\('tanh', name='a_b'\),\n {4}layers\.Activation\('tanh'\),/);
});

test('writeKeras() pads by hand where Keras would pad differently', () => {
  assert.deepEqual(callsOf('Conv2d(3, 8, kernel_size=(4, 4), stride=(1, 1), padding=same)', [-1, 3, 9, 9]), [
    "layers.Conv2D(8, 4, padding='same')",
  ]);
  assert.deepEqual(callsOf('Conv2d(3, 8, kernel_size=(3, 3), stride=(2, 2), padding=(1, 1), bias=False)', [-1, 3, 28, 28]), [
    'layers.ZeroPadding2D(1)',
    'layers.Conv2D(8, 3, strides=2, use_bias=False)',
  ]);
  assert.deepEqual(callsOf('Conv2d(4, 8, kernel_size=(3, 1), stride=(1, 1), padding=(2, 0), dilation=(2, 1), groups=2)', [-1, 4, 9, 9]), [
    "layers.Conv2D(8, (3, 1), padding='same', dilation_rate=(2, 1), groups=2)",
  ]);
  assert.deepEqual(callsOf('Conv2d(3, 8, kernel_size=(4, 4), stride=(1, 1), padding=(1, 2))', [-1, 3, 9, 9]), [
    'layers.ZeroPadding2D((1, 2))',
    'layers.Conv2D(8, 4)',
  ]);
  assert.deepEqual(callsOf('AvgPool2d(kernel_size=(3, 2), stride=1, padding=1)', [-1, 3, 9, 9]), [
    'layers.ZeroPadding2D(1)',
    'layers.AveragePooling2D((3, 2), strides=1)',
  ]);
  const lambda = (rows: string) => `layers.Lambda(lambda x: keras.ops.pad(x, ((0, 0), ${rows}, (0, 0)), constant_values=float('-inf')))`;
  assert.deepEqual(callsOf('MaxPool2d(kernel_size=3, stride=2, padding=1)', [-1, 3, 9, 9]), [
    lambda('(1, 1), (1, 1)'),
    'layers.MaxPooling2D(3, strides=2)',
  ]);
  // A third window needs one row more; four columns come out even.
  assert.deepEqual(callsOf('MaxPool2d(kernel_size=2, stride=2, ceil_mode=True)', [-1, 3, 5, 4]), [
    lambda('(0, 1), (0, 0)'),
    'layers.MaxPooling2D(2)',
  ]);
});

test('writeKeras() says in its own words what PyTorch calls otherwise', () => {
  const images = [-1, 4, 6, 6];
  const cases: readonly [layer: string, input: Shape, calls: string[]][] = [
    ['BatchNorm2d(4)', images, ['layers.BatchNormalization(momentum=0.9, epsilon=1e-05)']],
    [
      'BatchNorm2d(4, momentum=0.7, affine=False)',
      images,
      ['layers.BatchNormalization(momentum=0.3, epsilon=1e-05, center=False, scale=False)'],
    ],
    ['AdaptiveAvgPool2d(output_size=(1, 1))', images, ['layers.GlobalAveragePooling2D(keepdims=True)']],
    ['AdaptiveMaxPool2d(output_size=(3, None))', images, ['layers.MaxPooling2D((2, 1))']],
    ['Softmax(dim=1)', images, ['layers.Softmax()']],
    ['Softmax(dim=-1)', images, ['layers.Softmax(axis=2)']],
    ['Softmax(dim=None)', [-1, 5], ['layers.Softmax()']],
    ['LogSoftmax(dim=1)', [-1, 5], ["layers.Activation('log_softmax')"]],
    ['LogSoftmax(dim=2)', images, ['layers.Activation(lambda x: keras.activations.log_softmax(x, axis=1))']],
    ['ReLU6()', images, ['layers.ReLU(max_value=6)']],
    ['GELU(approximate=tanh)', images, ['layers.Activation(lambda x: keras.activations.gelu(x, approximate=True))']],
    ['LeakyReLU(negative_slope=0.2)', images, ['layers.LeakyReLU(negative_slope=0.2)']],
    ['Dropout(p=0.25)', images, ['layers.Dropout(0.25)']],
    ['Flatten(start_dim=-3)', images, ['layers.Permute((3, 1, 2))', 'layers.Flatten()']],
    ['Flatten()', [-1, 1, 6, 6], ['layers.Flatten()']],
    ['Flatten()', [-1, 6, 1, 1], ['layers.Flatten()']],
  ];
  for (const [layer, input, calls] of cases) assert.deepEqual(callsOf(layer, input), calls, layer);
});

test('writeKeras() names what Keras has nothing like', () => {
  const images = [-1, 4, 7, 7];
  const cases: readonly [layer: string, subject: string][] = [
    ['Conv2d(4, 4, kernel_size=(3, 3), padding=(1, 1), padding_mode=circular)', 'padding_mode'],
    ['Conv2d(4, 4, kernel_size=(2, 2), stride=(2, 2), dilation=(2, 2))', 'stride with dilation'],
    ['MaxPool2d(kernel_size=2, dilation=2)', 'dilation'],
    ['AvgPool2d(kernel_size=2, ceil_mode=True)', 'ceil_mode'],
    ['AvgPool2d(kernel_size=2, padding=1, count_include_pad=False)', 'count_include_pad'],
    ['AdaptiveAvgPool2d(output_size=3)', 'output_size'],
    ['BatchNorm2d(4, track_running_stats=False)', 'track_running_stats'],
    ['BatchNorm2d(4, momentum=None)', 'momentum'],
    ['Flatten(start_dim=2)', 'start_dim'],
  ];
  for (const [layer, subject] of cases) assert.deepEqual(problemsOf(layer, images), [['no-such-option', subject]], layer);
  assert.deepEqual(problemsOf('Linear(in_features=7, out_features=2)', images), [['no-such-input', '[2, 4, 7, 7]']]);
  assert.deepEqual(problemsOf('Tanh()', [-1, 5, 16]), [['no-such-input', '[2, 5, 16]']]);
});

test('writeKeras() leaves out what it cannot write, with a comment in its place', () => {
  const { model } = readPrintedModel('Sequential(\n  (0): Tanh()\n  (1): Swish()\n  (2): Tanh()\n)');
  assert.ok(model !== null);
  const { code, problems } = writeKeras(model, [-1, 4]);
  assert.deepEqual(
    problems.map(({ code, path }) => [code, path]),
    [
      ['unknown-layer', '1'],
      ['shape-unknown', '2'],
    ],
  );
  assert.equal(commentsOf(code).at(-1), problems.map(({ message }) => message).join(' '));
});

test('writeKeras() writes every layer of any network, or says why not', () => {
  fc.assert(
    fc.property(anyModel, fc.constantFrom([-1, 8, 20, 20], [-1, 40], [3, 8, 9]), (model, input) => {
      const { code, problems } = writeKeras(model, input);
      assertLooksLikePython(code);
      const layers = layersOf(model).length;
      const left = problems.filter((problem) => problem.code !== 'order-assumed').length;
      const calls = code.match(/^ {4}layers\.(?!ZeroPadding2D|Permute|Lambda)/gm)?.length ?? 0;
      const hidden =
        (code.match(/layers\.Flatten\(\)/g)?.length ?? 0) - layersOf(model).filter(({ layer }) => layer.kind === 'Flatten').length;
      assert.ok(calls - Math.max(0, hidden) >= layers - left, code);
      for (const { message } of problems) assert.ok(commentsOf(code).join(' ').includes(message), message);
    }),
  );
});
