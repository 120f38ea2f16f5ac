import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type ModelProblem, type ModuleDescription, readPrintedModel } from '../../engine/index.ts';
import { printedModels } from '../support/printedModels.ts';

/** The children of the network that a text shows. */
function childrenOf(text: string): readonly ModuleDescription[] {
  const { model } = readPrintedModel(text);
  assert.ok(model !== null && 'children' in model, 'no network with children was read');
  return model.children;
}

const problemsOf = (text: string): readonly ModelProblem[] => readPrintedModel(text).problems;
const codesOf = (text: string): string[] => problemsOf(text).map(({ code }) => code);

test("readPrintedModel() reads the book's network with every option filled in", () => {
  const { model, problems } = readPrintedModel(printedModels.leNet);
  assert.deepEqual(problems, []);
  assert.ok(model?.kind === 'Container');
  assert.equal(model.className, 'LeNet');
  assert.deepEqual(
    model.children.map(({ name, kind }) => `${name} ${kind}`),
    ['conv1 Conv2d', 'pool1 MaxPool2d', 'conv2 Conv2d', 'pool2 MaxPool2d', 'fc1 Linear', 'fc2 Linear', 'fc3 Linear'],
  );
  assert.deepEqual(model.children[0], {
    kind: 'Conv2d',
    name: 'conv1',
    options: {
      inChannels: 1,
      outChannels: 6,
      kernelSize: [5, 5],
      stride: [1, 1],
      padding: [2, 2],
      dilation: [1, 1],
      groups: 1,
      bias: true,
      paddingMode: 'zeros',
    },
  });
  assert.deepEqual(model.children[4], {
    kind: 'Linear',
    name: 'fc1',
    options: { inFeatures: 400, outFeatures: 120, bias: true },
  });
});

test('readPrintedModel() finds no problem in what PyTorch writes, but for layers the book does not know', () => {
  const unknown = Object.values(printedModels).flatMap((text) => problemsOf(text).map(({ line, subject }) => [line, subject]));
  assert.deepEqual(unknown, [
    [2, 'Embedding'],
    [8, 'LayerNorm'],
  ]);
});

test('readPrintedModel() nests modules as deep as they are printed', () => {
  const [features, pool, classifier] = childrenOf(printedModels.vgg11);
  assert.ok(features?.kind === 'Sequential' && classifier?.kind === 'Sequential');
  assert.deepEqual([features.children.length, pool?.kind, classifier.children.length], [21, 'AdaptiveAvgPool2d', 7]);
  assert.deepEqual(classifier.children[6]?.name, '6');
});

test('readPrintedModel() writes repeats out', () => {
  const [, layers] = childrenOf(printedModels.repeated);
  assert.ok(layers?.kind === 'Container');
  assert.equal(layers.className, 'ModuleList');
  assert.deepEqual(
    layers.children.map((child) => [child.name, 'children' in child ? child.children.length : 0]),
    [
      ['0', 4],
      ['1', 4],
      ['2', 4],
      ['3', 2],
    ],
  );
});

test('readPrintedModel() reads the same network whatever the indents, line ends and text around it', () => {
  const { model } = readPrintedModel(printedModels.vgg11);
  const lines = printedModels.vgg11.split('\n');
  const variants = [
    lines.join('\r\n'),
    lines.join('\r'),
    lines.map((line) => line.trim()).join('\n'),
    lines.map((line) => line.replaceAll('  ', '\t')).join('\n'),
    lines.join('   \n\n'),
    `>>> print(model)\n${printedModels.vgg11}\n>>> `,
    `In [3]: print(model)\n${printedModels.vgg11}\n\nIn [4]:`,
    `Out[7]: \n${printedModels.vgg11}`,
    `Out[7]: ${printedModels.vgg11}`,
    `Here is my network (it does not learn):\nmodel = VGG()\nprint(\n  model)\n${printedModels.vgg11}\nWhat is wrong with it?`,
  ];
  for (const variant of variants) assert.deepEqual(readPrintedModel(variant), { model, problems: [] });
});

test('readPrintedModel() puts missing brackets at the end, and says so', () => {
  const { model } = readPrintedModel(printedModels.vgg11);
  const cut = readPrintedModel(printedModels.vgg11.replace(/[\s)]+$/, ')'));
  assert.deepEqual(cut.model, model);
  assert.deepEqual(cut.problems, [
    {
      code: 'missing-bracket',
      line: null,
      got: 2,
      message: 'closing brackets are missing (2); they are put at the end',
    },
  ]);
});

test('readPrintedModel() takes several brackets on one line', () => {
  const { model } = readPrintedModel(printedModels.autoencoder);
  assert.deepEqual(readPrintedModel(printedModels.autoencoder.replace(/\)\n\)$/, '))')), { model, problems: [] });
});

test('readPrintedModel() names a layer it does not know, quotes its line and reads on', () => {
  const text = 'Net(\n  (conv): Conv2d(1, 6, kernel_size=(5, 5), stride=(1, 1))\n  (act): Swish(beta=1.0)\n  (out): Sigmoid()\n)';
  const [, unknown, last] = childrenOf(text);
  assert.deepEqual(unknown, { kind: 'Unknown', name: 'act', className: 'Swish', printed: 'Swish(beta=1.0)', line: 3 });
  assert.equal(last?.kind, 'Sigmoid');
  assert.deepEqual(problemsOf(text), [
    {
      code: 'unknown-layer',
      line: 3,
      quoted: '(act): Swish(beta=1.0)',
      subject: 'Swish',
      message: 'line 3: Swish is not a layer that this book knows; it is kept as it is written: “(act): Swish(beta=1.0)”',
    },
  ]);
});

test('readPrintedModel() reads a network of one layer', () => {
  assert.deepEqual(readPrintedModel('Linear(in_features=2, out_features=3, bias=True)'), {
    model: { kind: 'Linear', name: '', options: { inFeatures: 2, outFeatures: 3, bias: true } },
    problems: [],
  });
});

test('readPrintedModel() says that a text shows no network', () => {
  for (const text of ['', '   \n', 'Hello (world)', 'print(model)', 'def forward(\n    self, x)', '(a): see f(x)', 'f(\n)', '\u0000(((']) {
    const { model, problems } = readPrintedModel(text);
    assert.equal(model, null, text);
    assert.deepEqual(
      problems.map(({ code }) => code),
      ['no-model'],
    );
  }
});

test('readPrintedModel() reads parts whose first line was not copied', () => {
  const [, ...rest] = printedModels.leNet.split('\n');
  const { model, problems } = readPrintedModel(rest.join('\n'));
  assert.ok(model?.kind === 'Container');
  assert.deepEqual([model.className, model.children.length], ['Model', 7]);
  assert.deepEqual(
    problems.map(({ code, line }) => [code, line]),
    [['head-missing', 1]],
  );
});

test('readPrintedModel() reads the first of two networks and names the second', () => {
  const { model, problems } = readPrintedModel(`${printedModels.autoencoder}\n\n${printedModels.leNet}`);
  assert.deepEqual(model, readPrintedModel(printedModels.autoencoder).model);
  assert.deepEqual(
    problems.map(({ code, line, subject }) => [code, line, subject]),
    [['second-model', 16, 'LeNet']],
  );
});

test('readPrintedModel() says which lines it does not understand', () => {
  assert.deepEqual(
    problemsOf('Net(\n  (a): Sigmoid()\n  lost words\n  Tanh()\n)\n(b): Tanh()').map(({ code, line }) => [code, line]),
    [
      ['unread-line', 3],
      ['name-missing', 4],
      ['unread-line', 6],
    ],
  );
  assert.deepEqual(codesOf('Net(\n  (0-3): 3 x Sigmoid()\n  (a): 2 x Sigmoid()\n)'), ['bad-repeat', 'bad-repeat']);
});

test('readPrintedModel() stops at its limits and says so', () => {
  const long = `Net(\n  (a): Sigmoid()\n${' '.repeat(200_000)}`;
  assert.deepEqual(codesOf(long), ['text-too-long', 'missing-bracket']);

  const many = `Net(\n${'(a): Tanh()\n'.repeat(6_000)})`;
  assert.equal(childrenOf(many).length, 4_999);
  assert.deepEqual(codesOf(many), ['too-many-modules']);

  const repeats = `Net(\n${'(0-999): 1000 x Tanh()\n'.repeat(5)})`;
  assert.equal(childrenOf(repeats).length, 4_001);
  assert.deepEqual(codesOf(repeats), ['too-many-modules']);

  const deep = `Net(\n${'(a): Net(\n'.repeat(80)}(a): Tanh()\n${')\n'.repeat(80)}(b): Tanh()\n)`;
  assert.deepEqual(codesOf(deep), ['too-deep']);
  assert.equal(childrenOf(deep)[1]?.name, 'b');

  const problems = problemsOf(`Net(\n  (a): Tanh()\n${'?\n'.repeat(500)})`);
  assert.equal(problems.length, 101);
  assert.equal(problems.at(-1)?.message, '400 more problems are not listed');
});

test('readPrintedModel() quotes no more of a line than can be read', () => {
  const [problem] = problemsOf(`Net(\n  (a): Tanh()\n  ${'x'.repeat(1_000)}\n)`);
  assert.equal(problem?.quoted?.length, 160);
});
