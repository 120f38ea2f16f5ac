import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type ModuleDescription, readPrintedModel } from '../../engine/index.ts';

const convolution = 'Conv2d(1, 6, kernel_size=(5, 5), stride=(1, 1), padding=(2, 2))';

/** What is read from a network that holds this one line. */
function read(line: string) {
  const { model, problems } = readPrintedModel(`Net(\n  (a): ${line}\n)`);
  assert.ok(model !== null && 'children' in model);
  return { layer: model.children[0], problems };
}

/** The layer that is read from this line. */
const layer = (line: string): ModuleDescription | undefined => read(line).layer;

test('readPrintedModel() takes options in any order, by place, or not at all', () => {
  const expected = layer(convolution);
  assert.deepEqual(layer('Conv2d(1, 6, padding=(2, 2), bias=True, kernel_size=(5, 5))'), expected);
  assert.deepEqual(layer('Conv2d(1, 6, 5, 1, 2)'), expected);
  assert.deepEqual(layer('Conv2d( out_channels=6,kernel_size=5 ,in_channels = 1, padding=2, )'), expected);
  assert.deepEqual(layer('MaxPool2d(3)'), layer('MaxPool2d(kernel_size=3, stride=3, padding=0, dilation=1, ceil_mode=False)'));
  assert.deepEqual(layer('AvgPool2d(2, ceil_mode=True, count_include_pad=False)'), {
    kind: 'AvgPool2d',
    name: 'a',
    options: { kernelSize: 2, stride: 2, padding: 0, ceilMode: true, countIncludePad: false },
  });
});

test('readPrintedModel() reads what older versions of PyTorch wrote', () => {
  const old = 'Net (\n  (conv): Conv2d (1, 6, kernel_size=(5, 5), stride=(1, 1), padding=(2, 2))\n  (act): LeakyReLU(0.2, inplace)\n)';
  const children = [
    { ...layer(convolution), name: 'conv' },
    { kind: 'LeakyReLU', name: 'act', options: { negativeSlope: 0.2, inplace: true } },
  ];
  assert.deepEqual(readPrintedModel(old), { model: { kind: 'Container', name: '', className: 'Net', children }, problems: [] });
  assert.deepEqual(layer('ELU(inplace)'), layer('ELU(alpha=1.0, inplace=True)'));
  assert.deepEqual(layer('Softmax()'), layer('Softmax(dim=None)'));
});

test('readPrintedModel() keeps a layer whose options make no sense as it is written', () => {
  const wrong = [
    ['Conv2d(1, 6)', 'missing-option', 'kernel_size'],
    ['Conv2d(1, 0, kernel_size=(5, 5))', 'bad-option', 'out_channels'],
    ['Conv2d(1, 6, kernel_size=(5, 5, 5))', 'bad-option', 'kernel_size'],
    ['Conv2d(1, 6, kernel_size=(5, -5))', 'bad-option', 'kernel_size'],
    ['Conv2d(1, 6, kernel_size=5, padding=full)', 'bad-option', 'padding'],
    ['Linear(in_features=1e99, out_features=2)', 'bad-option', 'in_features'],
    ['Linear(in_features=2.5, out_features=2)', 'bad-option', 'in_features'],
    ['Linear(in_features=2, out_features=2, bias=0)', 'bad-option', 'bias'],
    ['Dropout(p=1.5)', 'bad-option', 'p'],
    ['BatchNorm2d(None)', 'bad-option', 'num_features'],
    ['AdaptiveAvgPool2d(output_size=None)', 'bad-option', 'output_size'],
  ] as const;
  for (const [line, code, subject] of wrong) {
    const { layer, problems } = read(line);
    assert.deepEqual(layer, { kind: 'Unknown', name: 'a', className: line.split('(')[0], printed: line, line: 2 });
    const [problem] = problems;
    assert.deepEqual([problem?.code, problem?.subject, problem?.quoted], [code, subject, `(a): ${line}`]);
  }
});

test('readPrintedModel() leaves an option out that it does not know', () => {
  const { layer, problems } = read('Linear(in_features=2, out_features=3, device=cuda)');
  assert.deepEqual(layer?.kind, 'Linear');
  assert.deepEqual(
    problems.map(({ code, subject }) => [code, subject]),
    [['unknown-option', 'device=cuda']],
  );
});

test('readPrintedModel() reads a layer whose options stand on lines of their own', () => {
  assert.deepEqual(layer('Conv2d(\n    1, 6,\n    kernel_size=(5, 5),\n    padding=(2, 2)\n  )'), layer(convolution));
});
