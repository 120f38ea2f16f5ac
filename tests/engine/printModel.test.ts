import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type ModuleDescription, printModel, readPrintedModel } from '../../engine/index.ts';
import { anyModel } from '../support/modelArbitraries.ts';
import { printedModels } from '../support/printedModels.ts';

const sigmoid: ModuleDescription = { kind: 'Sigmoid', name: 'a', options: {} };

test('printModel() writes what PyTorch wrote', () => {
  for (const text of Object.values(printedModels)) {
    const { model } = readPrintedModel(text);
    assert.ok(model !== null);
    assert.equal(printModel(model), text);
  }
});

test('printModel() and readPrintedModel() undo each other', () => {
  fc.assert(
    fc.property(anyModel, (model) => {
      assert.deepEqual(readPrintedModel(printModel(model)), { model, problems: [] });
    }),
    { numRuns: 1000 },
  );
});

test('printModel() writes a network of one layer, and one without any', () => {
  assert.equal(printModel(sigmoid), 'Sigmoid()');
  assert.equal(printModel({ kind: 'Sequential', name: '', children: [] }), 'Sequential()');
});

test('printModel() joins equal neighbours in a ModuleList, and nowhere else', () => {
  const children = ['0', '1', '2'].map((name) => ({ ...sigmoid, name }));
  const list: ModuleDescription = { kind: 'Container', name: '', className: 'ModuleList', children };
  assert.equal(printModel(list), 'ModuleList(\n  (0-2): 3 x Sigmoid()\n)');
  assert.equal(printModel({ ...list, className: 'Triple' }), 'Triple(\n  (0): Sigmoid()\n  (1): Sigmoid()\n  (2): Sigmoid()\n)');
});

test('printModel() writes fractions as Python does', () => {
  const dropout = (p: number) => printModel({ kind: 'Dropout', name: '', options: { p, inplace: false } });
  assert.equal(dropout(0), 'Dropout(p=0.0, inplace=False)');
  assert.equal(dropout(0.0001), 'Dropout(p=0.0001, inplace=False)');
  assert.equal(dropout(0.00001234), 'Dropout(p=1.234e-05, inplace=False)');
  const elu = (alpha: number) => printModel({ kind: 'ELU', name: '', options: { alpha, inplace: false } });
  assert.equal(elu(1e15), 'ELU(alpha=1000000000000000.0)');
  assert.equal(elu(1e16), 'ELU(alpha=1e+16)');
  assert.equal(elu(-2.5e-300), 'ELU(alpha=-2.5e-300)');
});

test('printModel() keeps a layer that the book does not know as it was written', () => {
  const text = 'Net(\n  (act): Swish(\n    beta=1.0\n    trainable\n  )\n  (pool): LPPool2d(norm_type=2)\n)';
  const { model } = readPrintedModel(text);
  assert.ok(model !== null);
  assert.equal(printModel(model), text);
});
