import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { layersOf, readPrintedModel, writePyTorch } from '../../engine/index.ts';
import { anyModel } from '../support/modelArbitraries.ts';
import { printedModel, sequential } from '../support/printedModel.ts';
import { printedModels } from '../support/printedModels.ts';
import { assertLooksLikePython, commentsOf } from '../support/pythonCode.ts';

const digits = [-1, 1, 28, 28];

test("writePyTorch() writes the book's network as a chain of layers", () => {
  assert.deepEqual(writePyTorch(printedModel(printedModels.leNetSequential), digits), {
    code: `import torch
from torch import nn

model = nn.Sequential(
    nn.Conv2d(1, 6, kernel_size=5, padding=2),
    nn.ReLU(),
    nn.MaxPool2d(kernel_size=2),
    nn.Conv2d(6, 16, kernel_size=5),
    nn.ReLU(),
    nn.MaxPool2d(kernel_size=2),
    nn.Flatten(),
    nn.Linear(400, 120),
    nn.ReLU(),
    nn.Linear(120, 84),
    nn.ReLU(),
    nn.Linear(84, 10),
)

x = torch.zeros(2, 1, 28, 28)
print(model(x).shape)  # torch.Size([2, 10])
`,
    problems: [],
  });
});

test('writePyTorch() writes a class of its own as a class, and says what it cannot know', () => {
  assert.deepEqual(writePyTorch(printedModel(printedModels.leNet), digits), {
    code: `import torch
from torch import nn


class LeNet(nn.Module):
    def __init__(self):
        super().__init__()
        self.conv1 = nn.Conv2d(1, 6, kernel_size=5, padding=2)
        self.pool1 = nn.MaxPool2d(kernel_size=2)
        self.conv2 = nn.Conv2d(6, 16, kernel_size=5)
        self.pool2 = nn.MaxPool2d(kernel_size=2)
        self.fc1 = nn.Linear(400, 120)
        self.fc2 = nn.Linear(120, 84)
        self.fc3 = nn.Linear(84, 10)

    def forward(self, x):
        # LeNet has a forward() that is not shown: its layers run in the order
        # listed, and what else it does, such as relu, is missing
        x = self.conv1(x)
        x = self.pool1(x)
        x = self.conv2(x)
        x = self.pool2(x)
        x = torch.flatten(x, 1)
        x = self.fc1(x)
        x = self.fc2(x)
        x = self.fc3(x)
        return x


model = LeNet()

x = torch.zeros(2, 1, 28, 28)
print(model(x).shape)  # torch.Size([2, 10])
`,
    problems: [
      {
        code: 'order-assumed',
        path: '',
        module: 'LeNet',
        subject: '',
        message:
          'LeNet has a forward() that is not shown: its layers run in the order listed, and what else it does, such as relu, is missing',
      },
    ],
  });
});

test('writePyTorch() keeps nested modules and their names', () => {
  const { code } = writePyTorch(printedModel(printedModels.vgg11), [1, 3, 224, 224]);
  assert.match(code, /^ {8}self\.features = nn\.Sequential\(\n {12}nn\.Conv2d\(3, 64, kernel_size=3, padding=1\),$/m);
  assert.match(code, /x = self\.avgpool\(x\)\n {8}x = torch\.flatten\(x, 1\)\n {8}x = self\.classifier\(x\)/);
  assert.match(code, /torch\.zeros\(1, 3, 224, 224\)\nprint\(model\(x\)\.shape\) {2}# torch\.Size\(\[1, 1000\]\)/);
  const named = printedModel('Sequential(\n  (body): Sequential(\n    (0): Tanh()\n  )\n  (out): Softmax(dim=1)\n)');
  assert.match(
    writePyTorch(named, [-1, 3]).code,
    /from collections import OrderedDict\n\nimport torch\nfrom torch import nn\n\nmodel = nn\.Sequential\(OrderedDict\(\[\n {4}\('body', nn\.Sequential\(\n {8}nn\.Tanh\(\),\n {4}\)\),\n {4}\('out', nn\.Softmax\(dim=1\)\),\n\]\)\)/,
  );
});

test('writePyTorch() puts a hidden flattening into a class within a Sequential', () => {
  const model = printedModel('Sequential(\n  (0): Head(\n    (fc): Linear(in_features=8, out_features=2)\n  )\n)');
  const { code, problems } = writePyTorch(model, [-1, 2, 2, 2]);
  assert.match(code, /\('flatten_input', nn\.Flatten\(\)\),/);
  assert.equal(code.match(/nn\.Flatten\(\)/g)?.length, 1);
  assert.deepEqual(
    problems.map(({ code, path }) => [code, path]),
    [['order-assumed', '0']],
  );
});

test('writePyTorch() leaves out what PyTorch takes by itself, and quotes words', () => {
  const lines = [
    "nn.Conv2d(4, 8, kernel_size=(3, 1), stride=2, padding=(1, 0), groups=2, bias=False, padding_mode='reflect')",
    "nn.Conv2d(8, 8, kernel_size=3, padding='same')",
    'nn.BatchNorm2d(8, momentum=None)',
    'nn.LeakyReLU(negative_slope=0.2)',
    'nn.MaxPool2d(kernel_size=(2, 2), stride=2)',
    'nn.AvgPool2d(kernel_size=2, stride=1, ceil_mode=True)',
    'nn.AdaptiveAvgPool2d(output_size=(None, 2))',
    "nn.GELU(approximate='tanh')",
    'nn.Dropout()',
    'nn.Flatten()',
  ];
  const { code } = writePyTorch(sequential(...lines.map((line) => line.replace('nn.', '').replaceAll("'", ''))), [-1, 4, 9, 9]);
  for (const line of lines) assert.ok(code.includes(`\n    ${line},\n`), `${line} is not in\n${code}`);
});

test('writePyTorch() writes a layer that is not known as one that does nothing, and one that cannot work as it is', () => {
  const { model } = readPrintedModel('Sequential(\n  (0): Linear(in_features=3, out_features=2)\n  (1): Swish(beta=1.0)\n)');
  assert.ok(model !== null);
  const { code, problems } = writePyTorch(model, [-1, 4]);
  assert.deepEqual(
    commentsOf(code),
    problems.map(({ message }) => message),
  );
  assert.match(code, /\n {4}nn\.Linear\(3, 2\),\n[^\n]*1: Swish\(beta=1\.0\) is not[\s\S]*\n {4}nn\.Identity\(\),\n/);
  assert.match(code, /\nprint\(model\)\n$/);
  assert.deepEqual(
    problems.map(({ code, path, module }) => [code, path, module]),
    [
      ['impossible-layer', '0', 'Linear(in_features=3, out_features=2, bias=True)'],
      ['unknown-layer', '1', 'Swish(beta=1.0)'],
    ],
  );
});

test('writePyTorch() uses no name that Python or the code itself needs', () => {
  const named = (className: string, name: string) => writePyTorch(printedModel(`${className}(\n  (${name}): Tanh()\n)`), [-1, 3]).code;
  assert.match(named('Net', 'lambda'), /OrderedDict\(\[\n {4}\('lambda', nn\.Tanh\(\)\),/);
  assert.match(named('Net', 'a"b\\'), /\("a\\"b\\\\", nn\.Tanh\(\)\),/);
  assert.match(named('nn', 'a'), /model = nn\.Sequential\(/);
  assert.match(named('ModuleList', '0'), /model = nn\.Sequential\(\n {4}nn\.Tanh\(\),\n\)/);
});

test('writePyTorch() writes every layer of any network', () => {
  fc.assert(
    fc.property(anyModel, (model) => {
      const { code } = writePyTorch(model, [-1, 8, 20, 20]);
      assertLooksLikePython(code);
      const calls = code.match(/nn\.(?!Sequential|Module)\w+\(/g)?.length ?? 0;
      const hidden = code.match(/'flatten_input'/g)?.length ?? 0;
      assert.equal(calls - hidden, layersOf(model).length);
    }),
  );
});
