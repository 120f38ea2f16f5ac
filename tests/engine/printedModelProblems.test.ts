import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type ModelProblem, readPrintedModel } from '../../engine/index.ts';
import { childrenOf } from '../support/printedModel.ts';
import { printedModels } from '../support/printedModels.ts';

const problemsOf = (text: string): readonly ModelProblem[] => readPrintedModel(text).problems;
const codesOf = (text: string): string[] => problemsOf(text).map(({ code }) => code);

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
