import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { layersOf, readPrintedModel, type Shape, writeNumpy } from '../../engine/index.ts';
import { anyModel } from '../support/modelArbitraries.ts';
import { printedModel, sequential } from '../support/printedModel.ts';
import { printedModels } from '../support/printedModels.ts';
import { assertLooksLikePython, commentsOf } from '../support/pythonCode.ts';

const digits = [-1, 1, 28, 28];

/** What the one layer of a network assigns to x. */
function outputOf(layer: string, input: Shape): string | undefined {
  const { code, problems } = writeNumpy(sequential(layer), input);
  assert.deepEqual(problems, [], layer);
  return /^ {4}x = (.*)$/m.exec(code.slice(code.indexOf('def forward')))?.[1];
}

/** The functions that the code of a network defines. */
const functionsOf = (code: string): (string | undefined)[] => [...code.matchAll(/^def (\w+)/gm)].map(([, name]) => name);

test("writeNumpy() writes the book's network with just the functions it needs", () => {
  const { code, problems } = writeNumpy(printedModel(printedModels.leNetSequential), digits);
  assert.deepEqual(problems, []);
  assert.equal(
    code,
    `import numpy as np


def windows_of(x, size, stride, dilation=(1, 1)):
    """The windows of x, [N, C, OH, OW, KH, KW]: a view, nothing is copied."""
    extent = [d * (k - 1) + 1 for k, d in zip(size, dilation)]
    windows = np.lib.stride_tricks.sliding_window_view(x, extent, axis=(2, 3))
    return windows[:, :, ::stride[0], ::stride[1], ::dilation[0], ::dilation[1]]


def conv2d(x, weight, bias, stride=(1, 1), padding=((0, 0), (0, 0)), dilation=(1, 1),
           groups=1, mode='constant'):
    """Each filter laid over every window: products summed, plus one bias a filter."""
    x = np.pad(x, ((0, 0), (0, 0), *padding), mode=mode)
    windows = windows_of(x, weight.shape[2:], stride, dilation)
    pairs = zip(np.split(windows, groups, axis=1), np.split(weight, groups))
    maps = [np.einsum('nchwij,ocij->nohw', w, k, optimize=True) for w, k in pairs]
    return np.concatenate(maps, axis=1) + np.reshape(bias, (-1, 1, 1))


def linear(x, weight, bias):
    """Every output is a weighted sum of all features, plus its bias."""
    return x @ weight.T + bias


def max_pool2d(x, size, stride, padding=((0, 0), (0, 0)), dilation=(1, 1)):
    """The largest cell of each window; padding is never chosen."""
    x = np.pad(x, ((0, 0), (0, 0), *padding), constant_values=-np.inf)
    return windows_of(x, size, stride, dilation).max(axis=(4, 5))


def relu(x):
    return np.maximum(x, 0)


def forward(x, weights):
    """The output for a batch x; weights by their names in state_dict()."""
    # 0, Conv2d: [2, 6, 28, 28]
    x = conv2d(x, weights['0.weight'], weights['0.bias'], padding=((2, 2), (2, 2)))
    # 1, ReLU: [2, 6, 28, 28]
    x = relu(x)
    # 2, MaxPool2d: [2, 6, 14, 14]
    x = max_pool2d(x, (2, 2), (2, 2))
    # 3, Conv2d: [2, 16, 10, 10]
    x = conv2d(x, weights['3.weight'], weights['3.bias'])
    # 4, ReLU: [2, 16, 10, 10]
    x = relu(x)
    # 5, MaxPool2d: [2, 16, 5, 5]
    x = max_pool2d(x, (2, 2), (2, 2))
    # 6, Flatten: [2, 400]
    x = x.reshape(len(x), -1)
    # 7, Linear: [2, 120]
    x = linear(x, weights['7.weight'], weights['7.bias'])
    # 8, ReLU: [2, 120]
    x = relu(x)
    # 9, Linear: [2, 84]
    x = linear(x, weights['9.weight'], weights['9.bias'])
    # 10, ReLU: [2, 84]
    x = relu(x)
    # 11, Linear: [2, 10]
    x = linear(x, weights['11.weight'], weights['11.bias'])
    return x


# Random weights, to try the code. In their place, those of a PyTorch model:
# weights = {name: value.numpy() for name, value in model.state_dict().items()}
random = np.random.default_rng(0)
weights = {
    '0.weight': random.normal(size=(6, 1, 5, 5)),
    '0.bias': random.normal(size=(6,)),
    '3.weight': random.normal(size=(16, 6, 5, 5)),
    '3.bias': random.normal(size=(16,)),
    '7.weight': random.normal(size=(120, 400)),
    '7.bias': random.normal(size=(120,)),
    '9.weight': random.normal(size=(84, 120)),
    '9.bias': random.normal(size=(84,)),
    '11.weight': random.normal(size=(10, 84)),
    '11.bias': random.normal(size=(10,)),
}
y = forward(random.normal(size=(2, 1, 28, 28)), weights)
print(y.shape)  # (2, 10)
`,
  );
});

test('writeNumpy() flattens where a forward() that is not shown must', () => {
  const { code, problems } = writeNumpy(printedModel(printedModels.leNet), digits);
  assert.match(code, /# fc1, Linear: \[2, 120\]\n {4}x = x\.reshape\(len\(x\), -1\)\n {4}x = linear\(x, weights\['fc1\.weight'\]/);
  assert.deepEqual(commentsOf(code).slice(-2, -1), [problems[0]?.message]);
});

test('writeNumpy() writes each kind of layer with what its options change', () => {
  const images = [-1, 4, 7, 8];
  const cases: readonly [layer: string, input: Shape, output: string | undefined][] = [
    [
      'Conv2d(4, 4, kernel_size=(3, 3), stride=(2, 1), padding=(1, 0), dilation=(1, 2), groups=2, bias=False, padding_mode=circular)',
      images,
      "conv2d(x, weights['0.weight'], 0, stride=(2, 1), padding=((1, 1), (0, 0)), dilation=(1, 2), groups=2, mode='wrap')",
    ],
    ['Linear(in_features=8, out_features=2, bias=False)', images, "linear(x, weights['0.weight'], 0)"],
    ['MaxPool2d(kernel_size=2)', images, 'max_pool2d(x, (2, 2), (2, 2))'],
    ['MaxPool2d(kernel_size=2, ceil_mode=True)', images, 'max_pool2d(x, (2, 2), (2, 2), padding=((0, 1), (0, 0)))'],
    [
      'AvgPool2d(kernel_size=3, stride=2, padding=1, ceil_mode=True, count_include_pad=False)',
      images,
      'avg_pool2d(x, (3, 3), (2, 2), padding=((1, 1), (1, 1)), beyond=(0, 1), padding_counts=0)',
    ],
    ['AdaptiveAvgPool2d(output_size=(None, 3))', images, 'adaptive_pool2d(x, (7, 3), np.mean)'],
    ['AdaptiveMaxPool2d(output_size=2)', images, 'adaptive_pool2d(x, (2, 2), np.max)'],
    [
      'BatchNorm2d(4)',
      images,
      "batch_norm2d(x, weights['0.running_mean'], weights['0.running_var'], weights['0.weight'], weights['0.bias'], 1e-05)",
    ],
    [
      'BatchNorm2d(4, affine=False, track_running_stats=False)',
      images,
      'batch_norm2d(x, x.mean(axis=(0, 2, 3)), x.var(axis=(0, 2, 3)), 1, 0, 1e-05)',
    ],
    ['Flatten(start_dim=2)', images, 'flatten(x, 2, 3)'],
    ['GELU(approximate=tanh)', images, 'gelu_tanh(x)'],
    ['ELU(alpha=0.5)', images, 'elu(x, 0.5)'],
    ['Softmax(dim=None)', [-1, 5], 'softmax(x, 1)'],
    ['Softmax(dim=None)', [3, 4, 5], 'softmax(x, 0)'],
    ['LogSoftmax(dim=-1)', images, 'log_softmax(x, -1)'],
    ['Dropout(p=0.5)', images, undefined],
    ['Identity()', images, undefined],
  ];
  for (const [layer, input, output] of cases) assert.equal(outputOf(layer, input), output, layer);
});

test('writeNumpy() defines what is called, and what that calls', () => {
  const functions = (layer: string, input: Shape) => functionsOf(writeNumpy(sequential(layer), input).code);
  assert.deepEqual(functions('AvgPool2d(kernel_size=2)', digits), ['windows_of', 'avg_pool2d', 'forward']);
  assert.deepEqual(functions('LogSoftmax(dim=1)', [-1, 5]), ['log_softmax', 'forward']);
  assert.deepEqual(functions('Tanh()', [-1, 5]), ['forward']);
  assert.match(writeNumpy(sequential('GELU()'), [-1, 5]).code, /^import math\n\nimport numpy as np\n/);
});

test('writeNumpy() stops at a layer it cannot write, and says so', () => {
  const { model } = readPrintedModel('Sequential(\n  (0): Tanh()\n  (1): Swish()\n  (2): Tanh()\n)');
  assert.ok(model !== null);
  const { code, problems } = writeNumpy(model, [-1, 4]);
  assert.deepEqual(
    problems.map(({ code, path }) => [code, path]),
    [
      ['unknown-layer', '1'],
      ['shape-unknown', '2'],
    ],
  );
  assert.match(code, /x = np\.tanh\(x\)\n {4}# 1: Swish\(\) is not/);
  assert.match(code, /\nweights = {}\n[\s\S]*\nprint\(y\.shape\)\n$/);
  const unbatched = writeNumpy(sequential('MaxPool2d(kernel_size=2)', 'Tanh()'), [1, 28, 28]).problems;
  assert.deepEqual(
    unbatched.map(({ code, subject }) => [code, subject]),
    [
      ['no-such-input', '[1, 28, 28]'],
      ['shape-unknown', ''],
    ],
  );
});

test('writeNumpy() writes every layer of any network, or says why not', () => {
  fc.assert(
    fc.property(anyModel, fc.constantFrom([-1, 8, 20, 20], [-1, 40], [3, 8, 9]), (model, input) => {
      const { code, problems } = writeNumpy(model, input);
      assertLooksLikePython(code);
      const comments = commentsOf(code).join(' ');
      const left = new Set(problems.filter((problem) => problem.code !== 'order-assumed').map(({ path }) => path));
      for (const { message } of problems) assert.ok(comments.includes(message), message);
      for (const { path, layer } of layersOf(model)) assert.equal(code.includes(`    # ${path}, ${layer.kind}: [`), !left.has(path), path);
    }),
  );
});
