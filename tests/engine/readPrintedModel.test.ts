import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readPrintedModel } from '../../engine/index.ts';
import { childrenOf } from '../support/printedModel.ts';
import { printedModels } from '../support/printedModels.ts';

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
  const unknown = Object.values(printedModels).flatMap((text) =>
    readPrintedModel(text).problems.map(({ line, subject }) => [line, subject]),
  );
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

test('readPrintedModel() takes several brackets on one line', () => {
  const { model } = readPrintedModel(printedModels.autoencoder);
  assert.deepEqual(readPrintedModel(printedModels.autoencoder.replace(/\)\n\)$/, '))')), { model, problems: [] });
});

test('readPrintedModel() reads a network of one layer', () => {
  assert.deepEqual(readPrintedModel('Linear(in_features=2, out_features=3, bias=True)'), {
    model: { kind: 'Linear', name: '', options: { inFeatures: 2, outFeatures: 3, bias: true } },
    problems: [],
  });
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
